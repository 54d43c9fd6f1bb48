-- Mail that is kept instead of sent, where no mail server is configured. What was kept before held names, addresses
-- and one-time passwords for anybody to read, and goes. The id is that of the mail's job.
drop table if exists kept_mail;

create table if not exists kept_mail (
  id        BINARY(16)   NOT NULL,
  tenant_id BINARY(16)   NULL,
  kind      VARCHAR(20)  NOT NULL,
  domain    VARCHAR(253) NOT NULL COMMENT 'of the recipient''s address',
  sealed    MEDIUMTEXT   NOT NULL COMMENT 'recipient, subject and text, sealed with the installation''s key',
  kept_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY kept_mail_time (kept_at)
) ENGINE = InnoDB;

-- One-time passwords of first admins are made at the moment in which they are shown, and kept nowhere. Nothing reads or
-- writes this column any more.
update provisioning_run set password = null where password is not null;
