-- Seats in the room and places online may be counted apart, each with a waiting list of its own.
-- MySQL writes a table with an index of words anew for a new column; the index is made again as it
-- was made first, without the list of English stop words.
SET SESSION innodb_ft_enable_stopword = OFF;

SET @add_apart = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND column_name = 'apart'),
  'DO 0',
  'ALTER TABLE learning_session ADD COLUMN apart boolean NOT NULL DEFAULT false AFTER seats, ADD COLUMN online_seats int NULL AFTER apart, ADD CONSTRAINT learning_session_online_seats CHECK (online_seats IS NULL OR (apart AND online_seats BETWEEN 1 AND 100000))');

PREPARE add_apart FROM @add_apart;

EXECUTE add_apart;

SET SESSION innodb_ft_enable_stopword = DEFAULT;

-- How somebody wants to take part then, and the way of the place that they have.
SET @add_wish = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'registration' AND column_name = 'wish'),
  'DO 0',
  'ALTER TABLE registration ADD COLUMN wish varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER status, ADD COLUMN held varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER wish');

PREPARE add_wish FROM @add_wish;

EXECUTE add_wish;
