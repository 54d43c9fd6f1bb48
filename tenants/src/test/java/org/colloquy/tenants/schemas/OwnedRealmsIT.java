package org.colloquy.tenants.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the realms of an installation from before realms had owners. */
class OwnedRealmsIT {

  private static final String SCHEMA = "colloquy_before_owners";
  private static final String REALMS = "http://localhost:8180/realms/";
  private static final String NETWORK = "0193b0a0-0000-7000-8000-000000000001";

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
        .target(MigrationVersion.fromVersion("3"))
        .load()
        .migrate();
  }

  @AfterEach
  void drop() {
    sql.update("DROP SCHEMA " + SCHEMA);
    databases.close();
  }

  @Test
  void networksAndPlatformKeepTheirRealmsWithTheirSecrets() {
    network("eden");
    account("eden", "2026-11-21 09:00:01");
    account("colloquy-platform", "2026-11-20 09:00:00");

    migrate();

    assertThat(ownerOf("eden")).isEqualTo(NETWORK);
    assertThat(ownerOf("colloquy-platform")).isEqualTo("platform");
    assertThat(read("web_secret", "eden")).isEqualTo("web of eden");
    assertThat(read("service_secret", "eden")).isEqualTo("service of eden");
  }

  @Test
  void realmThatWasThereBeforeANetworkTookItsNameIsNotTheNetworks() {
    account("operators", "2026-11-20 09:00:00");
    network("operators");

    migrate();

    assertThat(ownerOf("operators")).isNull();
  }

  @Test
  void realmWhoseNetworkIsGoneIsNobodys() {
    account("gone", "2026-11-20 09:00:00");

    migrate();

    assertThat(ownerOf("gone")).isNull();
  }

  private void migrate() {
    new SchemaMigration(databases.provisioner(), getClass().getClassLoader(), "db/control", SCHEMA)
        .run();
  }

  private void network(String slug) {
    sql.update(
        "INSERT INTO "
            + SCHEMA
            + ".tenant (id, slug, name, purpose, host, status, schema_name, role_name, issuer,"
            + " language, zone, countries, expected_members, example, created_at) VALUES"
            + " (UUID_TO_BIN(?), ?, 'N', 'P', ?, 'ACTIVE', ?, ?, ?, 'en', 'UTC', 'GB', 1, FALSE,"
            + " '2026-11-21 09:00:00')",
        NETWORK,
        slug,
        slug + ".colloquy.localhost",
        "net-" + slug,
        "net-" + slug,
        REALMS + slug);
  }

  private void account(String realm, String createdAt) {
    sql.update(
        "INSERT INTO "
            + SCHEMA
            + ".realm_account (issuer, web_secret, service_secret, created_at) VALUES (?, ?, ?, ?)",
        REALMS + realm,
        "web of " + realm,
        "service of " + realm,
        createdAt);
  }

  private String ownerOf(String realm) {
    return read("COALESCE(owner, 'nobody')", realm).equals("nobody") ? null : read("owner", realm);
  }

  private String read(String column, String realm) {
    return sql.first(
            "SELECT " + column + " FROM " + SCHEMA + ".owned_realm WHERE issuer = ?",
            row -> row.getString(1),
            REALMS + realm)
        .orElseThrow();
  }
}
