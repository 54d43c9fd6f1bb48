package org.colloquy.tenants.schemas;

import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/**
 * The schemas of the networks' logs. A network's role may add entries to its log and read it; the
 * sealer's account may read it and add seals. Nobody else has a right there, so MySQL itself
 * refuses to change what was written.
 *
 * <p>Sealed answers lie there too: the role may add them and not read them, the sealer's account
 * reads them and takes them away.
 */
final class LogSchemas {

  private static final String FOLDER = "db/log";
  private static final String REFERENCE = "colloquy_reference_log";

  private final Databases databases;
  private final ClassLoader classLoader;
  private final String sealerUser;
  private final String target;
  private final SchemaShape expected;
  private final SchemaCopy reference;

  /** Brings the reference to the newest version. */
  LogSchemas(Databases databases, ClassLoader classLoader, String sealerUser) {
    this.databases = databases;
    this.classLoader = classLoader;
    this.sealerUser = sealerUser;
    new Sql(databases.provisioner()).update(TenantSchemas.createSchema(REFERENCE));
    target = migrate(REFERENCE);
    expected = SchemaShape.of(databases.provisioner(), REFERENCE);
    reference = new SchemaCopy(databases.provisioner(), REFERENCE);
  }

  /** The version that every log has to be at. */
  String target() {
    return target;
  }

  /** Makes a network's log where there is none, and brings it to the version; may be done again. */
  void bring(Tenant tenant) {
    var schema = tenant.logSchema();
    new Sql(databases.provisioner()).update(TenantSchemas.createSchema(schema));
    reference.into(schema);
    migrate(schema);
    var differences = SchemaShape.of(databases.provisioner(), schema).differencesFrom(expected);
    if (!differences.isEmpty()) {
      throw new SchemaFault(schema, differences);
    }
    grant(tenant);
  }

  private String migrate(String schema) {
    return new SchemaMigration(databases.provisioner(), classLoader, FOLDER, schema).run();
  }

  /** By table: a right on the schema would hold for every table that it ever gets. */
  private void grant(Tenant tenant) {
    new Sql(databases.provisioner())
        .withConnection(
            connection -> {
              try (var statement = connection.createStatement()) {
                var log = "`" + tenant.logSchema() + "`.";
                var role = " TO '" + tenant.role() + "'";
                statement.execute("GRANT SELECT, INSERT ON " + log + "entry" + role);
                statement.execute("GRANT SELECT ON " + log + "seal" + role);
                var sealer = " TO " + AppAccount.of(connection, sealerUser);
                statement.execute("GRANT INSERT ON " + log + "seal" + sealer);
                statement.execute("GRANT INSERT ON " + log + "answer" + role);
                statement.execute("GRANT DELETE ON " + log + "answer" + sealer);
                return null;
              }
            });
  }
}
