-- Whose mail comes back for good, from the address that they had then.
create table if not exists address_fault (
  member_id BINARY(16)   NOT NULL,
  address   BINARY(32)   NOT NULL,
  since     DATETIME(6)  NOT NULL,
  reason    VARCHAR(300) NOT NULL,
  PRIMARY KEY (member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
