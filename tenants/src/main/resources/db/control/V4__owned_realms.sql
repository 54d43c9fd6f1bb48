-- Whose each realm is: the id of its network, or "platform". Nobody works on a realm by its name alone.
create table if not exists owned_realm (
  issuer         VARCHAR(500) NOT NULL,
  owner          VARCHAR(36)  NULL COMMENT 'null: nobody''s that is known; left alone',
  web_secret     VARCHAR(500) NOT NULL COMMENT 'sealed with the installation''s key',
  service_secret VARCHAR(500) NOT NULL COMMENT 'sealed likewise',
  created_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (issuer)
) ENGINE = InnoDB;

-- Empty where this migration was cut short after it had dropped the table that it moves from.
create table if not exists realm_account (
  issuer         VARCHAR(500) NOT NULL,
  web_secret     VARCHAR(500) NOT NULL,
  service_secret VARCHAR(500) NOT NULL,
  created_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (issuer)
) ENGINE = InnoDB;

-- A network's account is stored after the network has its name. One that was there before is not the network's:
-- the platform's realm may have had a name that a network could take.
insert ignore into owned_realm (issuer, owner, web_secret, service_secret, created_at)
  select a.issuer,
         case
           when t.created_at <= a.created_at then bin_to_uuid(t.id)
           when a.issuer like '%/realms/colloquy-%' then 'platform'
         end,
         a.web_secret, a.service_secret, a.created_at
    from realm_account a left join tenant t on t.issuer = a.issuer;

drop table if exists realm_account;
