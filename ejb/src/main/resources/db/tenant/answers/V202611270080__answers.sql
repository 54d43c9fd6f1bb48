-- What people are asked about a thing until a day is over, under the promise that nobody can tell who said what. What is
-- answered lies in the other schema of the network, which the network cannot read, until the form has closed; then here
-- as figures, and texts in no order. How many answered is null until then, and the results are null where they were too few.
create table if not exists answer_form (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  kind VARCHAR(60) NOT NULL,
  thing BINARY(16) NOT NULL,
  asked INT NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  given INT NULL,
  results MEDIUMTEXT NULL,
  PRIMARY KEY (id),
  KEY answer_form_closes (closes_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who is asked, and whether they answered: no moment, and in the order of the key alone. All rows of a form are there
-- before the first answer, and each answer writes all of them anew, which is what turn is for.
create table if not exists answer_roll (
  form_id BINARY(16) NOT NULL,
  member_id BINARY(16) NOT NULL,
  given BOOLEAN NOT NULL,
  turn BOOLEAN NOT NULL,
  PRIMARY KEY (form_id, member_id),
  CONSTRAINT answer_roll_form FOREIGN KEY (form_id) REFERENCES answer_form (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
