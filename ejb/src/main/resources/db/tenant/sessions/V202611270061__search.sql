-- Words of sessions are found by their pieces of two signs, in any script. Without MySQL's list of
-- English stop words, for it would leave out every piece that holds an "a" or an "i".
SET SESSION innodb_ft_enable_stopword = OFF;

SET @index_words = IF(
  EXISTS (SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND index_name = 'learning_session_words'),
  'DO 0',
  'ALTER TABLE learning_session ADD FULLTEXT KEY learning_session_words (title, description, place) WITH PARSER ngram');

PREPARE index_words FROM @index_words;

EXECUTE index_words;

SET SESSION innodb_ft_enable_stopword = DEFAULT;
