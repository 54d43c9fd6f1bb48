-- How many mails somebody got today who never asked for one. Who it is cannot be told from it without the
-- installation's key.
create table if not exists mail_allowance (
  recipient BINARY(32) NOT NULL,
  day       DATE       NOT NULL,
  mails     INT        NOT NULL,
  PRIMARY KEY (recipient, day),
  KEY mail_allowance_day (day)
) ENGINE = InnoDB;
