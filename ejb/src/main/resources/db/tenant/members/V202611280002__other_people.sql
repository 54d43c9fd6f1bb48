-- Two who look like one person and are two, as somebody who knows has said.
create table if not exists other_person (
  one_id BINARY(16) NOT NULL,
  other_id BINARY(16) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  PRIMARY KEY (one_id, other_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
