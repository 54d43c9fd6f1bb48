-- Links that were mailed and do something for whoever follows them. Of the key in a link the digest alone is kept.
create table if not exists acting_link (
  id         BINARY(16)  NOT NULL,
  digest     BINARY(32)  NOT NULL,
  purpose    VARCHAR(20) NOT NULL,
  thing_kind VARCHAR(20) NOT NULL,
  thing_id   BINARY(16)  NOT NULL,
  member_id  BINARY(16)  NULL,
  made_at    DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  renewed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acting_link_digest (digest),
  KEY acting_link_member (member_id),
  KEY acting_link_thing (thing_id, thing_kind),
  KEY acting_link_expires (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
