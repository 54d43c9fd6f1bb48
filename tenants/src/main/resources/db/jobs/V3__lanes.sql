-- A lane has workers of its own, and within it the networks take turns: the index yields which networks have something
-- due without reading their jobs. A parked job waits for a server; those attempts do not count towards giving up.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'job' and column_name = 'lane');
set @sql = if(@missing,
  'alter table job
     add column lane VARCHAR(10) NOT NULL DEFAULT ''LONG'' after kind,
     add column parked INT NOT NULL DEFAULT 0 after attempts,
     add column parked_for VARCHAR(10) NULL after parked,
     add index job_turn (state, lane, tenant_id, due_at)',
  'do 0');
prepare change_job from @sql;
execute change_job;
deallocate prepare change_job;

update job set lane = 'EXCHANGE' where kind in ('exchange.answer', 'exchange.count', 'exchange.deliver') and lane = 'LONG';
update job set lane = 'ACCOUNTS' where kind = 'member-account' and lane = 'LONG';
update job set lane = 'MAIL' where kind in ('mail', 'session-notice') and lane = 'LONG';
