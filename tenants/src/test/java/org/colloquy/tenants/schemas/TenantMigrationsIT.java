package org.colloquy.tenants.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Networks with data go from one version to the next. The migrations are those of {@code db/first}
 * (a table), {@code db/second} (the same, and a column made from the data), {@code db/broken} (its
 * second fails anywhere, after its first statement) and {@code db/unsafe} (its second fails on
 * data).
 */
class TenantMigrationsIT {

  private MySqlServer mysql;
  private Databases databases;
  private TenantRegistry registry;
  private TenantSchemas schemas;

  @BeforeEach
  void start() {
    mysql = MySqlServer.start(MySqlServer.Options.forTests());
    databases = new Databases(TestServer.settings(mysql));
    registry = new TenantRegistry(databases.control(), Clock.systemUTC());
    schemas = new TenantSchemas(databases.provisioner(), "colloquy_app");
    new PlatformSchemas(databases.provisioner(), "colloquy_app", loader()).migrate();
  }

  @AfterEach
  void stop() {
    databases.close();
    mysql.close();
  }

  @Test
  void dataIsThereAfterAMigrationAsBefore() {
    var tenants = networksAtFirst("one", "two", "three", "four", "five");
    migrations("db/second").migrateAll();
    for (var tenant : tenants) {
      assertThat(texts(tenant, "CONCAT(title, '/', shout)")).containsExactly("hello/HELLO");
      assertThat(registry.byId(tenant.id())).map(Tenant::isActive).contains(true);
    }
    assertThat(versions()).containsOnly("2");
  }

  @Test
  void aNetworkThatIsAtTheVersionCostsNoConnection() {
    var tenant = networksAtFirst("resting").get(0);
    schemas.drop(tenant);
    migrations("db/first").migrateAll();
    assertThat(registry.byId(tenant.id())).as("nobody looked").map(Tenant::isActive).contains(true);
  }

  @Test
  void aStartThatWasCutShortGoesOnWhereItStopped() {
    var tenants = networksAtFirst("one", "two", "three");
    migrations("db/second").migrate(tenants.get(0));
    assertThat(versions()).containsExactlyInAnyOrder("2", "1", "1");
    migrations("db/second").migrateAll();
    assertThat(versions()).containsOnly("2");
  }

  @Test
  void aBrokenNetworkIsNotServedAndLeavesTheOthersRunning() {
    var tenants = networksAtFirst("one", "two", "three", "four");
    var broken = tenants.get(1);
    sql().update("ALTER TABLE `" + broken.schema() + "`.note ADD COLUMN stray INT");
    migrations("db/second").migrateAll();
    assertThat(status(broken)).isEqualTo(TenantStatus.SUSPENDED);
    assertThat(fault(broken)).contains("unexpected column note").contains("stray");
    assertThat(registry.active()).hasSize(3).doesNotContain(broken);

    sql().update("ALTER TABLE `" + broken.schema() + "`.note DROP COLUMN stray");
    migrations("db/second").migrateAll();
    assertThat(status(broken)).isEqualTo(TenantStatus.ACTIVE);
  }

  @Test
  void aMigrationThatFailsOnTheReferenceTouchesNoNetwork() {
    var tenants = networksAtFirst("one", "two");
    assertThatThrownBy(() -> migrations("db/broken")).hasMessageContaining("no_such_table");
    assertThat(versions()).containsOnly("1");
    assertThat(registry.active()).containsAll(tenants);
  }

  @Test
  void aMendedMigrationIsNotInTheWayOfWhatTheBrokenOneLeft() {
    var tenants = networksAtFirst("one", "two");
    assertThatThrownBy(() -> migrations("db/broken")).hasMessageContaining("no_such_table");
    migrations("db/second").migrateAll();
    assertThat(versions()).containsOnly("2");
    assertThat(registry.active()).containsAll(tenants);
  }

  @Test
  void aNetworkWhoseDataWereMendedIsServedAgainWithAllOfThem() {
    var tenant = networksAtFirst("mended").get(0);
    sql().update("INSERT INTO `" + tenant.schema() + "`.note VALUES (2, 'hello')");
    migrations("db/unsafe").migrateAll();
    assertThat(fault(tenant)).contains("Duplicate entry");

    sql().update("UPDATE `" + tenant.schema() + "`.note SET title = 'again' WHERE id = 2");
    migrations("db/unsafe").migrateAll();
    assertThat(fault(tenant)).isEmpty();
    assertThat(status(tenant)).isEqualTo(TenantStatus.ACTIVE);
    assertThat(texts(tenant, "title")).containsExactlyInAnyOrder("hello", "again");
  }

  @Test
  void aMigrationThatFailsOnEveryNetworksDataStopsAfterThree() {
    var tenants = networksAtFirst("one", "two", "three", "four", "five");
    for (var tenant : tenants) {
      sql().update("INSERT INTO `" + tenant.schema() + "`.note VALUES (2, 'hello')");
    }
    migrations("db/unsafe").migrateAll();
    var tried =
        tenants.stream().filter(tenant -> fault(tenant).contains("Duplicate entry")).toList();
    var untried = tenants.stream().filter(tenant -> fault(tenant).startsWith("Not tried")).toList();
    assertThat(tried).hasSize(3);
    assertThat(untried).hasSize(2);
    assertThat(untried).allSatisfy(t -> assertThat(texts(t, "title")).hasSize(2));
    assertThat(registry.active()).isEmpty();
  }

  @Test
  void aSchemaThatIsGoneIsNotMadeAnew() {
    var tenant = networksAtFirst("vanished").get(0);
    schemas.drop(tenant);
    assertThatThrownBy(() -> migrations("db/second").migrate(tenant))
        .hasMessageContaining("There is no schema " + tenant.schema());
  }

  @Test
  void aNewNetworkBeginsAsACopyOfTheReference() {
    var tenant = networksAtFirst("copied").get(0);
    var history = "SELECT installed_on FROM `%s`." + SchemaMigration.HISTORY;
    assertThat(sql().list(history.formatted(tenant.schema()), row -> row.getString(1)))
        .isEqualTo(sql().list(history.formatted("colloquy_reference"), row -> row.getString(1)))
        .hasSize(1);
  }

  @Test
  void aCopyThatWasCutShortBeginsAnew() {
    var tenant = Samples.tenant("half");
    registry.register(tenant);
    schemas.create(tenant);
    var schema = "`" + tenant.schema() + "`.";
    sql().update("CREATE TABLE " + schema + SchemaCopy.UNFINISHED + " (id INT)");
    sql().update("CREATE TABLE " + schema + "note (id INT)");

    migrations("db/second").migrate(tenant);

    assertThat(versions()).containsExactly("2");
    assertThat(tables(tenant)).containsExactlyInAnyOrder("note", SchemaMigration.HISTORY);
  }

  @Test
  void aCopyThatLacksOnlyItsEndIsFinished() {
    var tenant = networksAtFirst("nearly").get(0);
    sql().update("CREATE TABLE `" + tenant.schema() + "`." + SchemaCopy.UNFINISHED + " (id INT)");

    migrations("db/second").migrate(tenant);

    assertThat(texts(tenant, "title")).as("what it has by now").containsExactly("hello");
    assertThat(tables(tenant)).containsExactlyInAnyOrder("note", SchemaMigration.HISTORY);
  }

  @Test
  void tablesOfWhichNobodyKnowsAreNoCopy() {
    var tenant = Samples.tenant("strange");
    registry.register(tenant);
    schemas.create(tenant);
    sql().update("CREATE TABLE `" + tenant.schema() + "`.note (id INT)");
    assertThatThrownBy(() -> migrations("db/first").migrate(tenant))
        .hasMessageContaining("non-empty schema");
    assertThat(tables(tenant)).containsExactly("note");
  }

  @Test
  void aSchemaThatWasDroppedIsMadeAgainUnderItsName() {
    var tenant = Samples.tenant("again");
    // Connections that have never been anywhere else.
    try (var fresh = new Databases(TestServer.settings(mysql))) {
      var ownSchemas = new TenantSchemas(fresh.provisioner(), "colloquy_app");
      for (var round = 0; round < 3; round++) {
        ownSchemas.drop(tenant);
        ownSchemas.create(tenant);
        new SchemaMigration(fresh.provisioner(), loader(), "db/first", tenant.schema()).run();
        assertThat(texts(tenant, "title")).isEmpty();
      }
    }
  }

  @Test
  void aConnectionFindsASchemaThatWasMadeAgain() throws SQLException {
    var tenant = Samples.tenant("once-more");
    var one = Map.of("colloquy.db.provisioner.pool-size", "1");
    // What drops a schema that is current loses it, and the driver would not hear of that.
    try (var single = new Databases(TestServer.settings(mysql, one))) {
      var ownSchemas = new TenantSchemas(single.provisioner(), "colloquy_app");
      ownSchemas.create(tenant);
      assertThat(current(single, tenant.schema())).isEqualTo(tenant.schema());
      ownSchemas.drop(tenant);
      ownSchemas.create(tenant);
      assertThat(current(single, tenant.schema())).isEqualTo(tenant.schema());
    }
  }

  /** Makes a schema the current one of the only connection, as a migration does. */
  private static String current(Databases single, String schema) throws SQLException {
    try (var connection = single.provisioner().getConnection()) {
      connection.setCatalog(schema);
      try (var statement = connection.createStatement();
          var row = statement.executeQuery("SELECT DATABASE()")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private List<Tenant> networksAtFirst(String... slugs) {
    var first = migrations("db/first");
    return Arrays.stream(slugs)
        .map(Samples::tenant)
        .peek(
            tenant -> {
              registry.register(tenant);
              schemas.create(tenant);
              first.migrate(tenant);
              sql().update("INSERT INTO `" + tenant.schema() + "`.note VALUES (1, 'hello')");
            })
        .toList();
  }

  private TenantMigrations migrations(String folder) {
    return new TenantMigrations(databases, registry, 4, "colloquy_sealer", loader(), folder);
  }

  private static ClassLoader loader() {
    return TenantMigrationsIT.class.getClassLoader();
  }

  private Sql sql() {
    return new Sql(databases.provisioner());
  }

  private List<String> texts(Tenant tenant, String expression) {
    return sql()
        .list(
            "SELECT " + expression + " FROM `" + tenant.schema() + "`.note",
            row -> row.getString(1));
  }

  private List<String> tables(Tenant tenant) {
    return sql()
        .list(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = ?",
            row -> row.getString(1),
            tenant.schema());
  }

  private List<String> versions() {
    return sql()
        .list("SELECT schema_version FROM colloquy_control.tenant", row -> row.getString(1));
  }

  private TenantStatus status(Tenant tenant) {
    return registry.byId(tenant.id()).orElseThrow().status();
  }

  private String fault(Tenant tenant) {
    return sql()
        .list(
            "SELECT COALESCE(schema_fault, '') FROM colloquy_control.tenant WHERE id = ?",
            row -> row.getString(1),
            tenant.id())
        .get(0);
  }
}
