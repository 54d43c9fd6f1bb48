-- The people of a network. Names and addresses of somebody who was removed are wiped, the row stays
-- so that counts and histories stay true.
create table if not exists member (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  subject VARCHAR(64) NULL,
  email VARCHAR(254) NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  roles VARCHAR(100) NOT NULL,
  status VARCHAR(16) NOT NULL,
  account_due BOOLEAN NOT NULL,
  cadre VARCHAR(40) NULL,
  country CHAR(2) NULL,
  time_zone VARCHAR(60) NULL,
  example BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  first_seen_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY member_subject (subject),
  UNIQUE KEY member_email (email),
  KEY member_name (family_name, given_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Sessions of the realm that ended there; whoever comes with one of them has to sign in again.
create table if not exists ended_session (
  sid VARCHAR(64) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  PRIMARY KEY (sid),
  KEY ended_session_age (ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
