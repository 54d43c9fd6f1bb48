-- How often time or place of a session became another, or it was called off: what calendars tell
-- older from newer by, together with how often it came into somebody's calendar or left it.
-- MySQL writes a table with an index of words anew for a new column; the index is made again as it
-- was made first, without the list of English stop words.
SET SESSION innodb_ft_enable_stopword = OFF;

SET @add_moves = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND column_name = 'moves'),
  'DO 0',
  'ALTER TABLE learning_session ADD COLUMN moves int NOT NULL DEFAULT 0');

PREPARE add_moves FROM @add_moves;

EXECUTE add_moves;

SET SESSION innodb_ft_enable_stopword = DEFAULT;

SET @add_entries = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'registration' AND column_name = 'entries'),
  'DO 0',
  'ALTER TABLE registration ADD COLUMN entries int NOT NULL DEFAULT 0');

PREPARE add_entries FROM @add_entries;

EXECUTE add_entries;

-- Whoever has a seat was written to before mails held entries: their next one is newer than any.
UPDATE registration SET entries = 1 WHERE status = 'CONFIRMED' AND entries = 0;
