package org.colloquy.tenants.provisioning;

/** The steps of a run. Those of the database and those of the realm go side by side. */
public enum StepName {
  RESERVE_NAME,
  CREATE_SCHEMA,
  MIGRATE_SCHEMA,
  STORE_ACCOUNT,
  CREATE_REALM,
  TAKE_GRANTS_AWAY,
  CREATE_ADMIN,
  ACTIVATE
}
