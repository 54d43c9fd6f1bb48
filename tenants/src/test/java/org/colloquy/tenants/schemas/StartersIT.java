package org.colloquy.tenants.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who started the networks of an installation from before their names were kept. */
class StartersIT {

  private static final String SCHEMA = "colloquy_before_starters";

  private Databases databases;
  private Sql sql;

  @BeforeEach
  void bringToBefore() {
    databases = new Databases(TestServer.settings());
    sql = new Sql(databases.provisioner());
    sql.update(TenantSchemas.createSchema(SCHEMA));
    Flyway.configure(getClass().getClassLoader())
        .dataSource(databases.provisioner())
        .locations("classpath:db/control")
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .table(SchemaMigration.HISTORY)
        .target(MigrationVersion.fromVersion("6"))
        .load()
        .migrate();
  }

  @AfterEach
  void drop() {
    sql.update("DROP SCHEMA " + SCHEMA);
    databases.close();
  }

  @Test
  void visitorsHaveTheNameOfTheAdminThatTheyAreAndOperatorsNone() {
    run("visitors", "ada@example.org");
    run("operators", "0193b0a0-0000-4000-8000-000000000001");

    migrate();

    assertThat(nameOf("visitors")).isEqualTo("Ada Lindqvist");
    assertThat(nameOf("operators")).isEqualTo("nobody's");
  }

  @Test
  void migrationThatWasCutShortIsCarriedOutAgain() {
    run("visitors", "ada@example.org");
    migrate();
    String history = SCHEMA + "." + SchemaMigration.HISTORY;
    sql.update("DELETE FROM " + history + " WHERE CAST(version AS DECIMAL(20, 2)) > 7");
    sql.update("UPDATE " + history + " SET success = 0 WHERE version = '7'");

    migrate();

    assertThat(nameOf("visitors")).isEqualTo("Ada Lindqvist");
  }

  private void migrate() {
    new SchemaMigration(databases.provisioner(), getClass().getClassLoader(), "db/control", SCHEMA)
        .run();
  }

  private void run(String slug, String startedBy) {
    sql.update(
        "INSERT INTO "
            + SCHEMA
            + ".provisioning_run (id, tenant_id, slug, name, given_name, family_name, email,"
            + " started_by, state, due_at, created_at) VALUES (?, ?, ?, 'N', 'Ada', 'Lindqvist',"
            + " 'ada@example.org', ?, 'DONE', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
        Ids.next(),
        Ids.next(),
        slug,
        startedBy);
  }

  private String nameOf(String slug) {
    return sql.first(
            "SELECT COALESCE(started_by_name, 'nobody''s') FROM "
                + SCHEMA
                + ".provisioning_run WHERE slug = ?",
            row -> row.getString(1),
            slug)
        .orElseThrow();
  }
}
