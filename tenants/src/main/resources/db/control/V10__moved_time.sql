-- Where tests have moved the business time of networks to; the row of nobody (sixteen zero bytes) is the platform's.
-- Read and written in installations that tests start for it, and in no other.
create table if not exists moved_time (
  tenant_id    BINARY(16)  NOT NULL,
  ahead_micros BIGINT      NULL COMMENT 'so far ahead of real time; null where it stands still',
  stands_at    DATETIME(6) NULL COMMENT 'where it stands still',
  PRIMARY KEY (tenant_id),
  CONSTRAINT moved_time_way CHECK ((ahead_micros IS NULL) <> (stands_at IS NULL))
) ENGINE = InnoDB;
