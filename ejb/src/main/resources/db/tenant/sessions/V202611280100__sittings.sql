-- A session may be several blocks of time. Null is one, from start to end, as all are that were
-- planned before.
-- MySQL writes a table with an index of words anew for a new column; the index is made again as it
-- was made first, without the list of English stop words.
SET SESSION innodb_ft_enable_stopword = OFF;

SET @add_sittings = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND column_name = 'sittings'),
  'DO 0',
  'ALTER TABLE learning_session ADD COLUMN sittings varchar(3000) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER ends_at');

PREPARE add_sittings FROM @add_sittings;

EXECUTE add_sittings;

SET SESSION innodb_ft_enable_stopword = DEFAULT;
