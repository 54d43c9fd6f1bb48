-- What can be read of the entries in the network's log: fields before and after, and where the call came from. It may
-- be erased; the log then shows that something was done and no longer what. The entry has the digest of salt, address
-- and changes together.
create table if not exists audit_detail (
  entry     BINARY(16)  NOT NULL COMMENT 'of the log',
  member_id BINARY(16)  NULL COMMENT 'who did it',
  about_id  BINARY(16)  NULL COMMENT 'the member who was changed',
  salt      BINARY(32)  NULL COMMENT 'null when erased',
  address   VARCHAR(45) NULL,
  changes   MEDIUMTEXT  NULL COMMENT 'canonical JSON; null when erased',
  PRIMARY KEY (entry),
  KEY audit_detail_member (member_id),
  KEY audit_detail_about (about_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
