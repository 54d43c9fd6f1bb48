-- Which generation a network's data is: restore, import and move raise it, and whatever the network numbers carries it.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'tenant' and column_name = 'generation');

set @change = if(@missing,
  'alter table tenant add column generation INT NOT NULL DEFAULT 1',
  'do 0');

prepare change_tenants from @change;

execute change_tenants;

deallocate prepare change_tenants;
