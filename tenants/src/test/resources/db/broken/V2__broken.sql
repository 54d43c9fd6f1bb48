UPDATE no_such_table SET id = 1;
