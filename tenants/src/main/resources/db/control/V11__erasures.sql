-- Who was erased in which network: ids, which name nobody. What a network's copy from before brings back is erased anew.
create table if not exists erased_person (
  tenant_id BINARY(16)  NOT NULL,
  person_id BINARY(16)  NOT NULL,
  erased_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, person_id)
) ENGINE = InnoDB;

-- What stands for the recipient's address, so that somebody's mails can be found without being opened. Those that were
-- kept before have none, and go after thirty days. MySQL adds a column only where it is missing, and this may be
-- carried out twice.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'kept_mail' and column_name = 'recipient');

set @change = if(@missing,
  'alter table kept_mail add column recipient CHAR(44) CHARACTER SET ascii COLLATE ascii_bin NULL after domain,
     add key kept_mail_recipient (tenant_id, recipient)',
  'do 0');

prepare change_mails from @change;

execute change_mails;

deallocate prepare change_mails;
