-- Work to be done once, later. A job is open until it is done or has failed for good. A worker takes an open job
-- by moving due_at to the end of its lease, so a job whose worker stopped becomes due again by itself.
create table if not exists job (
  id         BINARY(16)   NOT NULL,
  kind       VARCHAR(60)  NOT NULL,
  job_key    VARCHAR(200) NOT NULL,
  tenant_id  BINARY(16)   NULL,
  payload    JSON         NOT NULL,
  state      VARCHAR(10)  NOT NULL DEFAULT 'OPEN',
  due_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  attempts   INT          NOT NULL DEFAULT 0,
  worker     VARCHAR(100) NULL,
  last_error VARCHAR(2000) NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  ended_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY job_once (kind, job_key),
  KEY job_due (state, due_at)
) ENGINE = InnoDB;
