package org.colloquy.tenants.schemas;

import javax.sql.DataSource;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/** The schemas that the installation has once: registry, jobs and exchange. */
public final class PlatformSchemas {

  private final DataSource provisioner;
  private final String appUser;
  private final ClassLoader classLoader;

  public PlatformSchemas(DataSource provisioner, String appUser, ClassLoader classLoader) {
    this.provisioner = provisioner;
    this.appUser = appUser;
    this.classLoader = classLoader;
  }

  /**
   * Makes each schema that is not there and brings it to the newest version, with the rights that
   * the application's account has on it.
   */
  public void migrate() {
    migrate("db/control", Databases.CONTROL_SCHEMA);
    migrate("db/jobs", Databases.JOBS_SCHEMA);
    migrate("db/exchange", Databases.EXCHANGE_SCHEMA);
    new JobRights(provisioner, appUser).ensure();
  }

  private void migrate(String folder, String schema) {
    new Sql(provisioner).update(TenantSchemas.createSchema(schema));
    new SchemaMigration(provisioner, classLoader, folder, schema).run();
  }
}
