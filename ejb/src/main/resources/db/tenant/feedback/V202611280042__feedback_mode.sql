-- The sessions whose feedback is to be confidential, by who organises them; all others' is anonymous.
CREATE TABLE IF NOT EXISTS feedback_mode (
  session_id   BINARY(16) NOT NULL,
  version      INT        NOT NULL,
  confidential BOOLEAN    NOT NULL,
  PRIMARY KEY (session_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
