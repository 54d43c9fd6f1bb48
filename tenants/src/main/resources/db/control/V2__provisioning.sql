-- The secrets of each realm's clients, sealed with the installation's key.
create table if not exists realm_account (
  issuer         VARCHAR(500) NOT NULL,
  web_secret     VARCHAR(500) NOT NULL,
  service_secret VARCHAR(500) NOT NULL,
  created_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  PRIMARY KEY (issuer)
) ENGINE = InnoDB;

-- What somebody asked for in the form. It holds no name and makes nothing until its mailed link is confirmed.
create table if not exists network_request (
  id               BINARY(16)    NOT NULL,
  form_key         BINARY(16)    NOT NULL COMMENT 'from the form: the same form sent twice is one request',
  token_hash       BINARY(32)    NOT NULL COMMENT 'SHA-256 of what the mailed link carries',
  shown_token      VARCHAR(500)  NULL COMMENT 'sealed; only where mail is kept instead of sent, to show the link in place',
  name             VARCHAR(200)  NOT NULL,
  slug             VARCHAR(24)   NOT NULL,
  purpose          VARCHAR(2000) NOT NULL,
  countries        VARCHAR(1000) NOT NULL,
  expected_members INT           NOT NULL,
  language         VARCHAR(35)   NOT NULL,
  zone             VARCHAR(64)   NOT NULL,
  given_name       VARCHAR(100)  NOT NULL,
  family_name      VARCHAR(100)  NOT NULL,
  email            VARCHAR(254)  NOT NULL,
  created_at       DATETIME(6)   NOT NULL,
  expires_at       DATETIME(6)   NOT NULL,
  run_id           BINARY(16)    NULL COMMENT 'set when the link is confirmed',
  PRIMARY KEY (id),
  UNIQUE KEY network_request_form (form_key),
  UNIQUE KEY network_request_token (token_hash)
) ENGINE = InnoDB;

-- The making of one network. A node works on a run while it holds the lease; when the lease ends, any node goes on.
create table if not exists provisioning_run (
  id            BINARY(16)    NOT NULL,
  tenant_id     BINARY(16)    NOT NULL,
  slug          VARCHAR(24)   NOT NULL,
  name          VARCHAR(200)  NOT NULL,
  given_name    VARCHAR(100)  NOT NULL,
  family_name   VARCHAR(100)  NOT NULL,
  email         VARCHAR(254)  NOT NULL,
  started_by    VARCHAR(254)  NOT NULL COMMENT 'the confirmed address, or the operator',
  door_hash     BINARY(32)    NULL COMMENT 'SHA-256 of the key that shows the one-time password to its holder',
  password      VARCHAR(500)  NULL COMMENT 'the one-time password, sealed; gone when replaced or after a day',
  admin_subject VARCHAR(100)  NULL COMMENT 'the first admin in the realm',
  state         VARCHAR(12)   NOT NULL,
  attempts      INT           NOT NULL DEFAULT 0 COMMENT 'failures in a row',
  fault_step    VARCHAR(30)   NULL,
  fault         VARCHAR(2000) NULL,
  due_at        DATETIME(6)   NOT NULL,
  lease_owner   VARCHAR(100)  NULL,
  lease_until   DATETIME(6)   NULL,
  created_at    DATETIME(6)   NOT NULL,
  ended_at      DATETIME(6)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY provisioning_run_tenant (tenant_id),
  KEY provisioning_run_slug (slug, created_at),
  KEY provisioning_run_due (state, due_at),
  KEY provisioning_run_lease (lease_owner)
) ENGINE = InnoDB;

-- The steps of a run that are done.
create table if not exists provisioning_step (
  run_id  BINARY(16)  NOT NULL,
  step    VARCHAR(30) NOT NULL,
  micros  BIGINT      NOT NULL,
  done_at DATETIME(6) NOT NULL,
  PRIMARY KEY (run_id, step)
) ENGINE = InnoDB;
