-- Sessions that repeat by a rule. Each date is an ordinary session, which says of which series it is, which date of the
-- rule it stands for, and what was changed of it alone.
create table if not exists session_series (
  id binary(16) not null primary key,
  version int not null,
  title varchar(200) not null,
  -- RFC 5545, always with an end
  rule varchar(500) character set ascii collate ascii_bin not null,
  -- the organiser's clocks, on which the rule runs
  zone varchar(64) character set ascii collate ascii_bin not null,
  local_start varchar(30) character set ascii collate ascii_bin not null,
  -- the series that this one goes on with; null for one that began by itself
  related_to binary(16) null,
  created_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- MySQL writes a table with an index of words anew for new columns; the index is made again as it
-- was made first, without the list of English stop words.
SET SESSION innodb_ft_enable_stopword = OFF;

SET @add_series = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'learning_session' AND column_name = 'series_id'),
  'DO 0',
  'ALTER TABLE learning_session ADD COLUMN series_id binary(16) NULL, ADD COLUMN series_day date NULL, ADD COLUMN own_parts varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '''', ADD KEY learning_session_series (series_id, series_day)');

PREPARE add_series FROM @add_series;

EXECUTE add_series;

SET SESSION innodb_ft_enable_stopword = DEFAULT;
