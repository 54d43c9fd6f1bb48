-- When those who come to a session are reminded of it.
-- MySQL writes a table with an index of words anew for a new column; the index is made again as it
-- was made first, without the list of English stop words.
SET SESSION innodb_ft_enable_stopword = OFF;

SET @add_reminding = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND column_name = 'reminding'),
  'DO 0',
  'ALTER TABLE learning_session ADD COLUMN reminding varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''DAY_AND_HOUR''');

PREPARE add_reminding FROM @add_reminding;

EXECUTE add_reminding;

SET SESSION innodb_ft_enable_stopword = DEFAULT;
