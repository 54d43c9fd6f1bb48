-- Lists that are imported: what was recognised of each, and how far it is.
create table if not exists import_run (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  rows_id BINARY(16) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  encoding VARCHAR(40) NOT NULL,
  layout VARCHAR(20) NOT NULL,
  headed BOOLEAN NOT NULL,
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  total INT NOT NULL,
  doubtful BOOLEAN NOT NULL,
  task_id BINARY(16) NULL,
  begun_by BINARY(16) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY import_run_rows (rows_id),
  KEY import_run_begun (begun_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Their rows as they came, with what is thought of each and what came of it. Without a row above they broke off.
create table if not exists import_row (
  run_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  cells TEXT NOT NULL,
  row_key VARCHAR(255) COLLATE utf8mb4_0900_bin NULL,
  verdict VARCHAR(20) NULL,
  field VARCHAR(40) NULL,
  reason VARCHAR(80) NULL,
  outcome VARCHAR(40) NULL,
  thing BINARY(16) NULL,
  earlier VARCHAR(500) NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (run_id, number),
  KEY import_row_verdict (run_id, verdict, number),
  KEY import_row_key (run_id, row_key),
  KEY import_row_written (written_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Which column was which field, the last time that a list of this shape came.
create table if not exists import_mapping (
  kind VARCHAR(40) NOT NULL,
  shape CHAR(64) NOT NULL,
  mapping TEXT NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, shape)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
