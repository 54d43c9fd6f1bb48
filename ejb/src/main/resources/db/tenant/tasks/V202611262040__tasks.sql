-- Long work, and how far it is. Where a kind of work is done once at a time, its name stands in under_way while it is
-- open, so that there is no second one.
create table if not exists task (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  kind VARCHAR(60) NOT NULL,
  under_way VARCHAR(60) NULL,
  work TEXT NOT NULL,
  asked_by BINARY(16) NOT NULL,
  done_for BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  step INT NOT NULL,
  place VARCHAR(200) NOT NULL,
  slice INT NOT NULL,
  total INT NOT NULL,
  done INT NOT NULL,
  failure VARCHAR(60) NULL,
  asked_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY task_under_way (under_way),
  KEY task_asked (asked_at),
  KEY task_asked_by (asked_by, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What a task has to do one by one, and what came of each; without a verdict it is still to do.
create table if not exists task_item (
  task_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  verdict VARCHAR(40) NULL,
  PRIMARY KEY (task_id, item_id),
  KEY task_item_verdict (task_id, verdict),
  CONSTRAINT task_item_task FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
