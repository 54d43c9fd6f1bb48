-- Which version the schema of a network's log was brought to and checked at, beside that of its data. MySQL adds a
-- column only where it is missing, and this may be carried out twice.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'tenant' and column_name = 'log_version');

set @change = if(@missing, 'alter table tenant add column log_version VARCHAR(50) NULL after schema_version', 'do 0');

prepare change_tenants from @change;

execute change_tenants;

deallocate prepare change_tenants;

-- Where the chain of a network's log was at a moment, signed with a key that no database holds. A copy of each lies
-- outside. They stay when the network goes.
create table if not exists audit_checkpoint (
  tenant_id   BINARY(16)   NOT NULL,
  generation  INT          NOT NULL,
  n           BIGINT       NOT NULL COMMENT 'the number of the last entry that it covers',
  hash        BINARY(32)   NOT NULL COMMENT 'of the chain at that entry',
  at          DATETIME(6)  NOT NULL,
  signing_key VARCHAR(64)  NOT NULL COMMENT 'the beginning of the SHA-256 of the public key',
  signature   VARCHAR(120) NOT NULL COMMENT 'Ed25519 over the checkpoint as canonical JSON, in Base64',
  PRIMARY KEY (tenant_id, generation, n)
) ENGINE = InnoDB;
