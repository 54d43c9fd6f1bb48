-- Letters that were let through, so that one which is asked for again is the same and counts once. What it is about
-- and to whom cannot be told from it.
create table if not exists allowed_letter (
  recipient BINARY(32) NOT NULL,
  letter    BINARY(32) NOT NULL,
  day       DATE       NOT NULL,
  PRIMARY KEY (recipient, letter),
  KEY allowed_letter_day (day)
) ENGINE = InnoDB;
