-- What the network calls things in each language; what is not here has its usual name.
CREATE TABLE IF NOT EXISTS vocabulary_term (
  language VARCHAR(8) NOT NULL,
  concept VARCHAR(20) NOT NULL,
  singular VARCHAR(60) NOT NULL,
  plural VARCHAR(60) NOT NULL,
  gender VARCHAR(10) NOT NULL,
  PRIMARY KEY (language, concept)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
