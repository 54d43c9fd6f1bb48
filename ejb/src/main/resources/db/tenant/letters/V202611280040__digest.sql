-- When somebody wants what is new: as it comes, in a digest of the day or of the week, or not at
-- all; and at which hour of their own.
SET @add_digest = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'mail_choice' AND column_name = 'digest_hour'),
  'DO 0',
  'ALTER TABLE mail_choice
     ADD COLUMN news_delivery VARCHAR(10) NOT NULL DEFAULT ''DAILY'',
     ADD COLUMN discussion_delivery VARCHAR(10) NOT NULL DEFAULT ''AT_ONCE'',
     ADD COLUMN digest_day VARCHAR(10) NOT NULL DEFAULT ''MONDAY'',
     ADD COLUMN digest_hour TINYINT NOT NULL DEFAULT 7');

PREPARE add_digest FROM @add_digest;

EXECUTE add_digest;

-- Who had stopped one of the two goes without it.
SET @carry_stops = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'mail_choice' AND column_name = 'news'),
  'UPDATE mail_choice SET
     news_delivery = IF(news, ''DAILY'', ''NEVER''),
     discussion_delivery = IF(discussion, ''AT_ONCE'', ''NEVER'')',
  'DO 0');

PREPARE carry_stops FROM @carry_stops;

EXECUTE carry_stops;

SET @drop_ticks = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'mail_choice' AND column_name = 'news'),
  'ALTER TABLE mail_choice DROP COLUMN news, DROP COLUMN discussion',
  'DO 0');

PREPARE drop_ticks FROM @drop_ticks;

EXECUTE drop_ticks;

-- What is new and whom it is to be told in their next digest; with no moment once that has gone.
CREATE TABLE IF NOT EXISTS waiting_news (
  member_id BINARY(16)  NOT NULL,
  source    VARCHAR(20) NOT NULL,
  thing_id  BINARY(16)  NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  due_at    DATETIME(6) NULL,
  noted_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (member_id, source, thing_id),
  KEY waiting_news_due (due_at, member_id),
  KEY waiting_news_noted (noted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
