-- What whoever started a network was called then: an operator is known here by nothing but the subject in the realm,
-- which says nothing to a reader, and may be gone from there. MySQL adds a column only where it is missing, and this
-- may be carried out twice.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'provisioning_run' and column_name = 'started_by_name');

set @change = if(@missing,
  'alter table provisioning_run add column started_by_name VARCHAR(200) NULL after started_by', 'do 0');

prepare change_runs from @change;

execute change_runs;

deallocate prepare change_runs;

-- Visitors start the networks that they run themselves. Which operator it was is not known any more.
update provisioning_run set started_by_name = left(trim(concat(given_name, ' ', family_name)), 200)
  where started_by = email and started_by_name is null;
