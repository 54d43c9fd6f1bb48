-- Whoever has a network's role asks for work in that network's name alone, through the view own_job, which each start sees
-- to. The role is written as CURRENT_ROLE() says it where it is the only active one. A row is made with the role and never
-- changed, so nobody who looks here waits for anybody.
create table if not exists asker (
  active_role VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  tenant_id   BINARY(16)  NOT NULL,
  PRIMARY KEY (active_role)
) ENGINE = InnoDB;

-- A key is one network's: asking for work under a key that another one uses adds it, and says nothing of the other.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'job' and index_name = 'job_key_once');
set @sql = if(@missing,
  'alter table job add unique index job_key_once ((ifnull(tenant_id, 0x00)), kind, job_key)', 'do 0');
prepare change_job from @sql;
execute change_job;
deallocate prepare change_job;

set @there = (select count(*) > 0 from information_schema.statistics
  where table_schema = database() and table_name = 'job' and index_name = 'job_once');
set @sql = if(@there, 'alter table job drop index job_once', 'do 0');
prepare change_job from @sql;
execute change_job;
deallocate prepare change_job;
