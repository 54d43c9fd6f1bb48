-- The registry of networks. Schema, role, database server and issuer are stored, never computed.
create table if not exists tenant (
  id               BINARY(16)    NOT NULL,
  slug             VARCHAR(24)   NOT NULL,
  name             VARCHAR(200)  NOT NULL,
  purpose          VARCHAR(2000) NOT NULL,
  host             VARCHAR(253)  NOT NULL,
  status           VARCHAR(20)   NOT NULL,
  schema_name      VARCHAR(32)   NOT NULL,
  role_name        VARCHAR(32)   NOT NULL,
  issuer           VARCHAR(500)  NOT NULL,
  language         VARCHAR(35)   NOT NULL,
  zone             VARCHAR(64)   NOT NULL,
  countries        VARCHAR(1000) NOT NULL,
  expected_members INT           NOT NULL,
  example          BOOLEAN       NOT NULL,
  schema_version   VARCHAR(50)   NULL COMMENT 'what the schema was last brought to and checked at',
  schema_fault     VARCHAR(2000) NULL COMMENT 'why the schema could not be brought to the version; the network is not served',
  created_at       DATETIME(6)   NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (id),
  UNIQUE KEY tenant_slug (slug),
  UNIQUE KEY tenant_host (host),
  UNIQUE KEY tenant_schema (schema_name),
  UNIQUE KEY tenant_role (role_name),
  UNIQUE KEY tenant_issuer (issuer)
) ENGINE = InnoDB;

-- Who did what to which network: written, read, never changed.
create table if not exists audit_entry (
  id        BINARY(16)    NOT NULL,
  at        DATETIME(6)   NOT NULL,
  tenant_id BINARY(16)    NULL,
  actor     VARCHAR(254)  NOT NULL,
  action    VARCHAR(60)   NOT NULL,
  detail    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY audit_entry_tenant (tenant_id, at)
) ENGINE = InnoDB;

-- Mail that is kept instead of sent, where no mail server is configured. The id is that of its job.
create table if not exists kept_mail (
  id        BINARY(16)   NOT NULL,
  tenant_id BINARY(16)   NULL,
  recipient VARCHAR(254) NOT NULL,
  subject   VARCHAR(500) NOT NULL,
  body      MEDIUMTEXT   NOT NULL,
  kept_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY kept_mail_time (kept_at),
  KEY kept_mail_recipient (recipient, kept_at)
) ENGINE = InnoDB;
