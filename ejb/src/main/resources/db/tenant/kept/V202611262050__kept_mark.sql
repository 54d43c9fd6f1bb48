-- Another number after each change of what nodes keep of a network: its look, its words, its codes.
CREATE TABLE IF NOT EXISTS kept_mark (
  id TINYINT NOT NULL,
  mark BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kept_mark_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT IGNORE INTO kept_mark (id, mark) VALUES (1, 0);
