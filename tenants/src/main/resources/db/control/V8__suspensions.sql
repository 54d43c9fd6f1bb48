-- Why a network is suspended, who did it and since when; nothing of it while it is not. MySQL adds a column only where
-- it is missing, and this may be carried out twice.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'tenant' and column_name = 'suspended_for');

set @change = if(@missing,
  'alter table tenant
     add column suspended_for VARCHAR(500) NULL,
     add column suspended_by VARCHAR(200) NULL,
     add column suspended_at DATETIME(6) NULL',
  'do 0');

prepare change_tenants from @change;

execute change_tenants;

deallocate prepare change_tenants;
