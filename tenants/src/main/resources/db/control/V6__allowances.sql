-- How many mails somebody got today who never asked for one. Who it is cannot be told from it without the
-- installation's key.
create table if not exists mail_allowance (
  recipient BINARY(32) NOT NULL,
  day       DATE       NOT NULL,
  mails     INT        NOT NULL,
  PRIMARY KEY (recipient, day),
  KEY mail_allowance_day (day)
) ENGINE = InnoDB;

-- Whoever starts a network locks the requests of their address and nobody else's. MySQL adds an index only where it is
-- missing, and this may be carried out twice.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'network_request' and index_name = 'network_request_email');

set @change = if(@missing, 'alter table network_request add key network_request_email (email)', 'do 0');

prepare change_requests from @change;

execute change_requests;

deallocate prepare change_requests;
