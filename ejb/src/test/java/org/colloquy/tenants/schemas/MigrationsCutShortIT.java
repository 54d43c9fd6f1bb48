package org.colloquy.tenants.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.datasets.OwnServer;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * MySQL commits each table on its own, so a migration that is cut short leaves its first statements
 * behind. Every migration of ours is cut after each of its statements, and has to go on from there
 * to the schema that it makes uncut: what follows it then finds what it always finds.
 */
class MigrationsCutShortIT {

  private static final String SCHEMA = "colloquy_cut_short";
  private static final String COPY = "colloquy_copied";
  private static final List<String> FOLDERS =
      List.of("db/control", "db/jobs", "db/exchange", "db/log", "db/tenant");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
  private static final Pattern END = Pattern.compile("(?m);\\s*$");

  /** What a network holds once it is at a version. */
  private static final Map<Long, String> DATA =
      Map.of(
          1L,
          "INSERT INTO member (id, version, given_name, family_name, roles, status, account_due,"
              + " example, created_at) VALUES (X'01', 0, 'Ada', '', 'member', 'ACTIVE', FALSE,"
              + " FALSE, '2026-11-21 09:00:00')",
          2L,
          "INSERT INTO community (id, version, name, purpose, created_by, created_at, example)"
              + " SELECT X'02', 0, 'Safer births', 'Learn', id, created_at, FALSE FROM member",
          3L,
          "INSERT INTO learning_session (id, version, title, description, kind, starts_at, ends_at,"
              + " zone, status, origin, created_at, example, community_id) SELECT X'03', 0,"
              + " 'Bleeding', 'A case', 'webinar', created_at, created_at + INTERVAL 1 HOUR, 'UTC',"
              + " 'PLANNED', 'LOCAL', created_at, FALSE, id FROM community",
          5L,
          "UPDATE network_settings SET accent = '102030'");

  private static final Map<Long, String> CONTENTS =
      Map.of(
          1L,
          "SELECT CONCAT_WS(' ', HEX(id), given_name) FROM member",
          2L,
          "SELECT CONCAT_WS(' ', HEX(id), name, HEX(created_by)) FROM community",
          3L,
          "SELECT CONCAT_WS(' ', HEX(id), title, HEX(community_id)) FROM learning_session",
          5L,
          "SELECT CONCAT_WS(' ', id, accent) FROM network_settings");

  private static MySqlServer server;
  private static Databases databases;
  private static Sql sql;

  /** The state that the next cut begins with; null before the first. */
  private static Before before;

  /** What each migration of a folder leaves when nothing is in its way. */
  private static Map<String, SortedMap<MigrationVersion, SchemaShape>> uncut;

  @BeforeAll
  static void start() {
    server = MySqlServer.start(MySqlServer.Options.forTests());
    databases = new Databases(OwnServer.settings(server));
    sql = new Sql(databases.provisioner());
    uncut =
        FOLDERS.stream()
            .collect(Collectors.toMap(Function.identity(), MigrationsCutShortIT::shapes));
  }

  private static SortedMap<MigrationVersion, SchemaShape> shapes(String folder) {
    sql.update(TenantSchemas.createSchema(SCHEMA));
    var shapes = new TreeMap<MigrationVersion, SchemaShape>();
    for (var migration : flyway(folder, MigrationVersion.LATEST).info().all()) {
      flyway(folder, migration.getVersion()).migrate();
      shapes.put(migration.getVersion(), SchemaShape.of(databases.provisioner(), SCHEMA));
    }
    drop();
    return shapes;
  }

  @AfterAll
  static void stop() {
    databases.close();
    server.close();
  }

  private static void drop() {
    sql.update("DROP SCHEMA IF EXISTS " + SCHEMA);
  }

  /** A migration of which only the first statements were carried out. */
  private record Cut(String folder, MigrationInfo migration, List<String> statements) {

    long version() {
      return Long.parseLong(migration.getVersion().getVersion());
    }

    @Override
    public String toString() {
      return folder + " " + migration.getScript() + " after " + statements.size();
    }
  }

  static Stream<Cut> cuts() {
    return FOLDERS.stream()
        .flatMap(
            folder ->
                // In a schema that is not there none has been carried out.
                Arrays.stream(flyway("colloquy_none", folder, MigrationVersion.LATEST).info().all())
                    .flatMap(migration -> cuts(folder, migration)));
  }

  private static Stream<Cut> cuts(String folder, MigrationInfo migration) {
    var statements = statements(folder + "/" + migration.getScript());
    return IntStream.rangeClosed(1, statements.size())
        .mapToObj(done -> new Cut(folder, migration, statements.subList(0, done)));
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void migrationWhoseServerWasKilledGoesOnAndLosesNothing(Cut cut) {
    bringToBefore(cut);
    cut.statements().forEach(MigrationsCutShortIT::inSchema);

    assertGoesOn(cut);
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void migrationThatFailedIsTriedAgainAndLosesNothing(Cut cut) {
    bringToBefore(cut);
    cut.statements().forEach(MigrationsCutShortIT::inSchema);
    noteFailure(cut.migration());

    assertGoesOn(cut);
  }

  @Test
  void aCopyIsWhatTheMigrationsMakeOneAfterTheOther() {
    drop();
    sql.update(TenantSchemas.createSchema(SCHEMA));
    flyway("db/tenant", MigrationVersion.LATEST).migrate();
    var migrated = Before.tables(SCHEMA);

    sql.update("DROP SCHEMA IF EXISTS " + COPY);
    sql.update(TenantSchemas.createSchema(COPY));
    new SchemaCopy(databases.provisioner(), SCHEMA).into(COPY);

    assertThat(migrated).hasSizeGreaterThan(40);
    assertThat(Before.tables(COPY)).isEqualTo(migrated);
    assertThat(SchemaShape.of(databases.provisioner(), COPY))
        .isEqualTo(uncut.get("db/tenant").get(uncut.get("db/tenant").lastKey()));
  }

  @Test
  void whatWasEnteredInEarlierVersionsIsThereInTheNewest() {
    drop();
    sql.update(TenantSchemas.createSchema(SCHEMA));
    for (var version : new TreeSet<>(DATA.keySet())) {
      flyway("db/tenant", MigrationVersion.fromVersion(version.toString())).migrate();
      inSchema(DATA.get(version));
    }
    var kept = CONTENTS.values().stream().flatMap(query -> read(query).stream()).toList();
    assertThat(kept).hasSize(DATA.size());

    flyway("db/tenant", MigrationVersion.LATEST).migrate();

    assertThat(CONTENTS.values().stream().flatMap(query -> read(query).stream()).toList())
        .isEqualTo(kept);
  }

  @Test
  void communitiesThatAreThereAreCalledInAddressesWhatTheirNamesSoundLike() {
    var names =
        List.of(
            "Safer births",
            "Safer, births!",
            "Naissances plus sûres d’Île-de-France",
            "Sức khỏe Đà Nẵng",
            "ຊຸມຊົນ",
            "New",
            "\u212aelvin \u017f");
    drop();
    sql.update(TenantSchemas.createSchema(SCHEMA));
    flyway("db/tenant", MigrationVersion.fromVersion("1")).migrate();
    inSchema(DATA.get(1L));
    flyway("db/tenant", MigrationVersion.fromVersion("202611261410")).migrate();
    for (int i = 0; i < names.size(); i++) {
      inSchema(
          "INSERT INTO community (id, version, name, purpose, created_by, created_at, example)"
              + " SELECT X'0%d', 0, '%s', 'Learn', id, created_at, FALSE FROM member"
                  .formatted(i, names.get(i)));
    }

    flyway("db/tenant", MigrationVersion.LATEST).migrate();

    assertThat(read("SELECT short_name FROM community ORDER BY id"))
        .containsExactly(
            "safer-births",
            "safer-births-00000000",
            "naissances-plus-sures-dile-de-france",
            "suc-khoe-da-nang",
            "community-00000000",
            "new-00000000",
            "kelvin");
  }

  @Test
  void whoConvenedACommunityHoldsThatRoleInIt() {
    drop();
    sql.update(TenantSchemas.createSchema(SCHEMA));
    flyway("db/tenant", MigrationVersion.fromVersion("1")).migrate();
    inSchema(DATA.get(1L));
    flyway("db/tenant", MigrationVersion.fromVersion("2")).migrate();
    inSchema(DATA.get(2L));
    inSchema(
        "INSERT INTO member (id, version, given_name, family_name, roles, status, account_due,"
            + " example, created_at) VALUES (X'11', 0, 'Ben', '', 'member', 'ACTIVE', FALSE,"
            + " FALSE, '2026-11-21 09:00:00')");
    inSchema(
        "INSERT INTO community_member (community_id, member_id, convener, joined_at) SELECT X'02',"
            + " id, HEX(id) LIKE '01%', '2026-11-21 10:00:00' FROM member");

    flyway("db/tenant", MigrationVersion.LATEST).migrate();

    assertThat(
            read(
                "SELECT CONCAT_WS(' ', LEFT(HEX(member_id), 2), role, scope_kind,"
                    + " LEFT(HEX(scope_id), 2), since) FROM role_holding"))
        .containsExactly("01 convener community 02 2026-11-21 10:00:00.000000");
    assertThat(read("SELECT LEFT(HEX(member_id), 2) FROM community_member ORDER BY member_id"))
        .as("all who belong to it still do")
        .containsExactly("01", "11");
  }

  /**
   * A schema that goes from version to version with what was entered in each, and gives the cut one
   * back what it has lost: making all versions anew for each cut would take longer with the square
   * of their number.
   */
  private static final class Before {

    private static final String STATE = "colloquy_cut_before";

    private final String folder;
    private final TreeSet<Long> entered = new TreeSet<>();
    private MigrationVersion version;

    Before(String folder) {
      this.folder = folder;
      sql.update("DROP SCHEMA IF EXISTS " + STATE);
      sql.update(TenantSchemas.createSchema(STATE));
      flyway(STATE, "db/no-migrations", MigrationVersion.LATEST).migrate();
    }

    boolean leadsTo(Cut cut) {
      return folder.equals(cut.folder())
          && (version == null || version.compareTo(cut.migration().getVersion()) < 0);
    }

    void goOnTo(Cut cut) {
      // Numbers need not follow one another.
      var earlier = uncut.get(folder).headMap(cut.migration().getVersion());
      if (!earlier.isEmpty() && !earlier.lastKey().equals(version)) {
        version = earlier.lastKey();
        flyway(STATE, folder, version).migrate();
      }
      DATA.keySet().stream()
          .sorted()
          .filter(since -> folder.equals("db/tenant") && since < cut.version())
          .filter(entered::add)
          .forEach(since -> in(STATE, DATA.get(since)));
    }

    /** Makes anew whatever in the schema is not as it is here, by definition or by its rows. */
    void givenBackTo(String schema) {
      sql.update(TenantSchemas.createSchema(schema));
      var wanted = tables(STATE);
      var there = tables(schema);
      sql.withConnection(
          connection -> {
            connection.setCatalog(schema);
            Sql.update(connection, "SET foreign_key_checks = OFF");
            for (var table : there.keySet()) {
              if (!there.get(table).equals(wanted.get(table))) {
                Sql.update(connection, "DROP TABLE `" + table + "`");
              }
            }
            for (var table : wanted.keySet()) {
              if (!wanted.get(table).equals(there.get(table))) {
                new SchemaCopy(databases.provisioner(), STATE).copy(connection, table);
              }
            }
            return Sql.update(connection, "SET foreign_key_checks = ON");
          });
    }

    /** For each table its definition and the sum over its rows. */
    private static SortedMap<String, String> tables(String schema) {
      var tables = new TreeMap<String, String>();
      sql.withConnection(
          connection -> {
            connection.setCatalog(schema);
            for (var table :
                Sql.list(connection, "SHOW TABLES", row -> "`" + row.getString(1) + "`")) {
              var definition =
                  Sql.list(connection, "SHOW CREATE TABLE " + table, row -> row.getString(2));
              var rows = Sql.list(connection, "CHECKSUM TABLE " + table, row -> row.getString(2));
              tables.put(
                  table.replace("`", ""),
                  definition.get(0).replace("`" + schema + "`.", "") + rows);
            }
            return null;
          });
      return tables;
    }
  }

  private static void assertGoesOn(Cut cut) {
    var kept = contents(cut);

    var version = cut.migration().getVersion();
    new SchemaMigration(databases.provisioner(), loader(), cut.folder(), SCHEMA, version).run();

    assertThat(contents(cut)).isEqualTo(kept);
    assertThat(SchemaShape.of(databases.provisioner(), SCHEMA))
        .isEqualTo(uncut.get(cut.folder()).get(version));
  }

  private static void bringToBefore(Cut cut) {
    if (before == null || !before.leadsTo(cut)) {
      before = new Before(cut.folder());
    }
    before.goOnTo(cut);
    before.givenBackTo(SCHEMA);
  }

  /** What the network had entered before, as text. */
  private static List<String> contents(Cut cut) {
    return CONTENTS.entrySet().stream()
        .filter(entry -> cut.folder().equals("db/tenant") && entry.getKey() < cut.version())
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> read(entry.getValue()).stream())
        .toList();
  }

  /** What Flyway writes where a statement of a migration fails. */
  private static void noteFailure(MigrationInfo migration) {
    inSchema(
        "INSERT INTO "
            + SchemaMigration.HISTORY
            + " (installed_rank, version, description, type, script, checksum, installed_by,"
            + " execution_time, success) SELECT COALESCE(MAX(installed_rank), 0) + 1, '"
            + migration.getVersion()
            + "', '"
            + migration.getDescription()
            + "', 'SQL', '"
            + migration.getScript()
            + "', "
            + migration.getChecksum()
            + ", 'test', 1, FALSE FROM "
            + SchemaMigration.HISTORY);
  }

  private static void inSchema(String statement) {
    in(SCHEMA, statement);
  }

  private static void in(String schema, String statement) {
    sql.withConnection(
        connection -> {
          connection.setCatalog(schema);
          return Sql.update(connection, statement);
        });
  }

  private static List<String> read(String query) {
    return sql.withConnection(
        connection -> {
          connection.setCatalog(SCHEMA);
          return Sql.list(connection, query, row -> row.getString(1));
        });
  }

  private static Flyway flyway(String folder, MigrationVersion target) {
    return flyway(SCHEMA, folder, target);
  }

  private static Flyway flyway(String schema, String folder, MigrationVersion target) {
    return Flyway.configure(loader())
        .dataSource(databases.provisioner())
        .locations("classpath:" + folder)
        .schemas(schema)
        .defaultSchema(schema)
        .table(SchemaMigration.HISTORY)
        .target(target)
        .load();
  }

  private static List<String> statements(String file) {
    try (var in = loader().getResourceAsStream(file)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return END.splitAsStream(COMMENT.matcher(text).replaceAll(""))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassLoader loader() {
    return MigrationsCutShortIT.class.getClassLoader();
  }
}
