package org.colloquy.tenants.schemas;

import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.colloquy.tenants.sql.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings one schema to the newest version of its migrations, forward only. Flyway takes a lock for
 * the schema, so two servers that start at once do not meet.
 */
final class SchemaMigration {

  /** Flyway's own table, which is no part of what a schema is compared by. */
  static final String HISTORY = "flyway_schema_history";

  /** A row if the schema is there; it says whether the schema has been migrated before. */
  private static final String HAS_HISTORY =
      "SELECT EXISTS (SELECT 1 FROM information_schema.tables t"
          + " WHERE t.table_schema = s.schema_name AND t.table_name = ?)"
          + " FROM information_schema.schemata s WHERE s.schema_name = ?";

  private final Flyway flyway;
  private final Sql sql;
  private final String schema;

  SchemaMigration(DataSource provisioner, ClassLoader classLoader, String folder, String schema) {
    this(provisioner, classLoader, folder, schema, MigrationVersion.LATEST);
  }

  /** Goes no further than to the target. */
  SchemaMigration(
      DataSource provisioner,
      ClassLoader classLoader,
      String folder,
      String schema,
      MigrationVersion target) {
    this.sql = new Sql(provisioner);
    this.schema = schema;
    flyway =
        Flyway.configure(classLoader)
            .dataSource(provisioner)
            .locations("classpath:" + folder)
            .schemas(schema)
            .defaultSchema(schema)
            .table(HISTORY)
            .target(target)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .load();
  }

  /**
   * Migrates and says the version that the schema is at; "0" where there are no migrations. A
   * schema that is not there is not made here: empty, it would look as if its data had never been.
   *
   * <p>A migration that failed or was cut short is carried out again from its beginning, so each of
   * its statements must do no harm a second time.
   */
  String run() {
    var hasHistory =
        sql.first(HAS_HISTORY, row -> row.getBoolean(1), HISTORY, schema)
            .orElseThrow(() -> new IllegalStateException("There is no schema " + schema));
    if (hasHistory) {
      forgetFailures();
    }
    var result = flyway.migrate();
    return Stream.of(result.targetSchemaVersion, result.initialSchemaVersion)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("0");
  }

  /** Flyway would refuse every migration after one that has failed. */
  private void forgetFailures() {
    sql.update("DELETE FROM `" + schema + "`." + HISTORY + " WHERE NOT success");
  }
}
