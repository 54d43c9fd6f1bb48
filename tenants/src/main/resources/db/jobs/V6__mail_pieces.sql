-- What was attached to mail that came in, sealed, in pieces, until the job of that mail is done.
CREATE TABLE IF NOT EXISTS mail_piece (
  tenant_id BINARY(16)  NOT NULL,
  job_key   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part      INT         NOT NULL,
  piece     INT         NOT NULL,
  sealed    MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, job_key, part, piece),
  KEY mail_piece_kept (kept_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
