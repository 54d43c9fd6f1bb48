-- Sessions of the platform's realm that ended there; whoever comes with one has to sign in again.
create table if not exists ended_session (
  sid VARCHAR(64) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (sid),
  KEY ended_session_age (ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
