-- What happened in a network: who, what, on what, when; ids that stand for people, and digests of what can be read
-- elsewhere. The network itself may add entries and read them; nobody in the application may change or remove one.
create table if not exists entry (
  seq         BIGINT      NOT NULL AUTO_INCREMENT COMMENT 'of the insertion, with gaps; the number that counts is the seal''s',
  id          BINARY(16)  NOT NULL,
  at          DATETIME(6) NOT NULL,
  actor       VARCHAR(80) NOT NULL COMMENT 'a member''s id, or what kind of program or holder it was',
  role        VARCHAR(80) NULL,
  action      VARCHAR(80) NOT NULL,
  object_kind VARCHAR(60) NULL,
  object_id   VARCHAR(200) NULL,
  outcome     VARCHAR(20) NOT NULL,
  digest      BINARY(32)  NOT NULL COMMENT 'SHA-256 of a salt and of what can be read of it in the network''s schema',
  access      VARCHAR(80) NULL COMMENT 'the grant under which an operator acted',
  PRIMARY KEY (seq),
  UNIQUE KEY entry_id (id),
  KEY entry_at (at),
  KEY entry_actor (actor, at),
  KEY entry_action (action, at),
  KEY entry_object (object_kind, object_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Numbers the entries that were committed and chains them. Only the sealer adds to it.
create table if not exists seal (
  n         BIGINT      NOT NULL,
  entry     BINARY(16)  NOT NULL,
  digest    BINARY(32)  NOT NULL COMMENT 'SHA-256 of the entry with its number, as canonical JSON',
  chain     BINARY(32)  NOT NULL COMMENT 'SHA-256 of the chain before and of the digest',
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (n),
  UNIQUE KEY seal_entry (entry)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
