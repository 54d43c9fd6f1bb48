-- The date in its network's business time that a job waits for; null for one that waits for none. When a job is due
-- stays a real moment, so that who has something due is one look at an index.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'job' and column_name = 'waits_for');

set @change = if(@missing,
  'alter table job add column waits_for DATETIME(6) NULL after due_at',
  'do 0');

prepare change_job from @change;

execute change_job;

deallocate prepare change_job;
