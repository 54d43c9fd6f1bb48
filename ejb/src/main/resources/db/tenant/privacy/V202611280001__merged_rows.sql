-- What became of each row of somebody who turned out to be another person: handed on in one column, with its key since
-- then; or, without a column, put aside, with all that it said.
create table if not exists merged_row (
  merge_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  remaining_id BINARY(16) NOT NULL,
  table_name VARCHAR(64) NOT NULL,
  column_name VARCHAR(64) NULL,
  content MEDIUMTEXT NOT NULL,
  PRIMARY KEY (merge_id, number),
  KEY merged_row_remaining (remaining_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
