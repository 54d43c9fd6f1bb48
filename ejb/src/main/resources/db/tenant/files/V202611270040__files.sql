-- Files, each of a thing of some module. What a file holds lies in pieces under an id of its own: a file is there once
-- its row is, and pieces without a row are what broke off on its way in.
create table if not exists stored_file (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  owner_kind VARCHAR(40) NOT NULL,
  owner_id BINARY(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  type VARCHAR(100) NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  content_id BINARY(16) NOT NULL,
  picture BOOLEAN NOT NULL,
  kept_by BINARY(16) NULL,
  kept_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY stored_file_content (content_id),
  KEY stored_file_owner (owner_kind, owner_id, name),
  KEY stored_file_removed (removed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A picture is there once for each width that it is shown in; 0 is the file itself.
create table if not exists file_chunk (
  content_id BINARY(16) NOT NULL,
  width SMALLINT NOT NULL,
  number INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (content_id, width, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
