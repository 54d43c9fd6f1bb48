-- Whether what people answer to a form is kept with them, which they are told before they answer.
SET @add_confidential = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'answer_form' AND column_name = 'confidential'),
  'DO 0',
  'ALTER TABLE answer_form ADD COLUMN confidential BOOLEAN NOT NULL DEFAULT FALSE');

PREPARE add_confidential FROM @add_confidential;

EXECUTE add_confidential;

-- What somebody answered to such a form, once.
CREATE TABLE IF NOT EXISTS confidential_answer (
  form_id   BINARY(16)  NOT NULL,
  member_id BINARY(16)  NOT NULL,
  content   TEXT        NOT NULL,
  given_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (form_id, member_id),
  KEY confidential_answer_given (given_at),
  CONSTRAINT confidential_answer_form FOREIGN KEY (form_id) REFERENCES answer_form (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
