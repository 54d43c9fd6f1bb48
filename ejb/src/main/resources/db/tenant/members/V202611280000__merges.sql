-- Two people who turned out to be one: who remains, who is part of them since, and what that person's row said before.
create table if not exists person_merge (
  id BINARY(16) NOT NULL,
  remaining_id BINARY(16) NOT NULL,
  gone_id BINARY(16) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  was VARCHAR(16) NOT NULL,
  address VARCHAR(254) NULL,
  address_taken BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  KEY person_merge_remaining (remaining_id),
  KEY person_merge_gone (gone_id),
  KEY person_merge_address (address)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
