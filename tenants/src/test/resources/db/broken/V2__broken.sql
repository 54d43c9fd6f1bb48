ALTER TABLE note ADD COLUMN left_behind INT;
UPDATE no_such_table SET id = 1;
