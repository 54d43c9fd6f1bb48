package org.colloquy.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.DeclaredDataSets;
import org.colloquy.datasets.OwnServer;
import org.colloquy.privacy.control.Plans;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.rows.ArchiveRefused;
import org.colloquy.tenants.rows.Archives;
import org.colloquy.tenants.rows.Carrying;
import org.colloquy.tenants.rows.Manifest;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network's rows are written out and read in elsewhere, and are the same to the last digit. */
class ArchivesIT {

  private static final String REFERENCE = "colloquy_reference";
  private static final List<DataSet> SETS = DeclaredDataSets.all();
  private static final List<Carrying> CARRYINGS = Plans.carryings(SETS);

  /** All that is not the same afterwards, with what it is then. */
  private static final Map<String, String> HELD_BACK =
      Map.of("member.subject", "null", "member.account_due", "1");

  private static OwnServer server;
  private static Kernel kernel;
  private static Sql sql;
  private static Archives archives;
  private static Tenant source;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    server = OwnServer.start();
    kernel = server.kernel();
    sql = server.sql();
    archives = kernel.archives();
    source = network("carried");
    fill(source.schema());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyRowIsTheSameElsewhereButForWhatIsHeldBack() {
    var target = network("elsewhere");

    var manifest = write();
    archives.read(folder, target.schema(), REFERENCE, CARRYINGS);

    assertThat(manifest.parts().stream().mapToLong(Manifest.Part::rows).sum()).isGreaterThan(2500);
    var differences = new TreeMap<String, Long>();
    for (var carrying : CARRYINGS) {
      var before = rows(source.schema(), carrying);
      var after = rows(target.schema(), carrying);
      assertThat(after).as(carrying.table()).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        differ(carrying, before.get(i), after.get(i), differences);
      }
    }
    assertThat(differences)
        .isEqualTo(new TreeMap<>(Map.of("member.subject", 400L, "member.account_due", 400L)));
    assertThat(rows(target.schema(), carrying("member")))
        .allSatisfy(row -> assertThat(row).containsEntry("subject", null));
  }

  private static void differ(
      Carrying carrying,
      Map<String, String> before,
      Map<String, String> after,
      Map<String, Long> differences) {
    before.forEach(
        (column, value) -> {
          if (!Objects.equals(value, after.get(column))) {
            var where = carrying.table() + "." + column;
            assertThat(String.valueOf(after.get(column))).as(where).isEqualTo(HELD_BACK.get(where));
            differences.merge(where, 1L, Long::sum);
          }
        });
  }

  @Test
  void secretsAndWhatStaysAreInNoFile() throws IOException {
    write();

    var files = new TreeMap<String, String>();
    try (var all = Files.list(folder)) {
      for (var file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(files).containsKey("manifest.json").doesNotContainKey("invitation_key.jsonl");
    SETS.stream()
        .flatMap(set -> set.holdings().stream())
        .forEach(
            holding ->
                holding.columns().stream()
                    .filter(column -> column.content() == Column.Content.SECRET)
                    .forEach(
                        column ->
                            assertThat(files.getOrDefault(holding.table() + ".jsonl", ""))
                                .doesNotContain("\"" + column.name() + "\"")));
  }

  @Test
  void nothingIsReadWhereSomethingIsAlready() {
    write();
    var before = counts(source.schema());

    assertThatThrownBy(() -> archives.read(folder, source.schema(), REFERENCE, CARRYINGS))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageContaining("already");

    assertThat(counts(source.schema())).isEqualTo(before);
  }

  @Test
  void oneFlippedByteIsRefusedBeforeTheFirstRow() throws Exception {
    var target = network("flipped");
    write();
    var file = folder.resolve("member.jsonl");
    var bytes = Files.readAllBytes(file);
    var expected = digest(bytes);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> archives.read(folder, target.schema(), REFERENCE, CARRYINGS))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessage(
            "member.jsonl has the digest " + digest(bytes) + " and should have " + expected);

    assertThat(counts(target.schema())).isEqualTo(counts(REFERENCE));
  }

  @Test
  void badRowIsNamedAndNothingIsKept() throws Exception {
    var target = network("bad-row");
    write();
    for (var bad :
        List.of(
            "{\"id\": \"00\", \"no_such_column\": \"1\"}",
            "{\"id\": \"not hexadecimal\"}",
            "{\"id\": 7}",
            "no JSON at all",
            "{}")) {
      var lines = Files.readAllLines(folder.resolve("registration.jsonl"));
      var good = lines.set(1499, bad);
      replace("registration.jsonl", lines);

      assertThatThrownBy(() -> archives.read(folder, target.schema(), REFERENCE, CARRYINGS))
          .as(bad)
          .isInstanceOf(ArchiveRefused.class)
          .hasMessageStartingWith("registration.jsonl, line 1500: ");

      assertThat(counts(target.schema())).isEqualTo(counts(REFERENCE));
      lines.set(1499, good);
      replace("registration.jsonl", lines);
    }
    archives.read(folder, target.schema(), REFERENCE, CARRYINGS);
    assertThat(counts(target.schema()).get("registration")).isEqualTo(2000);
  }

  @Test
  void archiveOfOtherTablesIsRefused() throws IOException {
    var target = network("other-tables");
    write();
    assertThatThrownBy(
            () ->
                archives.read(
                    folder, target.schema(), REFERENCE, CARRYINGS.subList(1, CARRYINGS.size())))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageStartingWith("It holds the tables");
    for (var manifest : List.of("no JSON", "{\"format\": 99}", "{}")) {
      Files.writeString(folder.resolve("manifest.json"), manifest);
      assertThatThrownBy(() -> archives.read(folder, target.schema(), REFERENCE, CARRYINGS))
          .as(manifest)
          .isInstanceOf(ArchiveRefused.class)
          .hasMessageStartingWith("manifest.json");
    }
    assertThat(counts(target.schema())).isEqualTo(counts(REFERENCE));
  }

  private Manifest write() {
    return archives.write(source.schema(), "1", CARRYINGS, folder);
  }

  /** With the digest in the manifest that it has then. */
  private void replace(String file, List<String> lines) throws Exception {
    var path = folder.resolve(file);
    var manifest = folder.resolve("manifest.json");
    var before = digest(Files.readAllBytes(path));
    Files.write(path, lines, StandardCharsets.UTF_8);
    Files.writeString(
        manifest, Files.readString(manifest).replace(before, digest(Files.readAllBytes(path))));
  }

  private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Carrying carrying(String table) {
    return CARRYINGS.stream().filter(each -> each.table().equals(table)).findFirst().orElseThrow();
  }

  /** Every column of the table, not only those that go along. */
  private static List<Map<String, String>> rows(String schema, Carrying carrying) {
    var columns =
        sql.list(
            "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ?"
                + " AND table_name = ? ORDER BY ordinal_position",
            row -> row.getString("name"),
            schema,
            carrying.table());
    var hex = columns.stream().map(name -> "HEX(`" + name + "`)").toList();
    return sql.list(
        "SELECT "
            + String.join(", ", hex)
            + " FROM `"
            + schema
            + "`."
            + carrying.table()
            + " ORDER BY `"
            + String.join("`, `", carrying.key())
            + "`",
        row -> {
          var values = new HashMap<String, String>();
          for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.getString(i + 1));
          }
          return values;
        });
  }

  private static Map<String, Long> counts(String schema) {
    var counts = new TreeMap<String, Long>();
    for (var carrying : CARRYINGS) {
      counts.put(
          carrying.table(),
          sql.first(
                  "SELECT COUNT(*) FROM `" + schema + "`." + carrying.table(),
                  row -> row.getLong(1))
              .orElseThrow());
    }
    return counts;
  }

  private static void fill(String schema) {
    sql.withConnection(
        connection -> {
          connection.setCatalog(schema);
          Sql.update(connection, "SET SESSION cte_max_recursion_depth = 5000");
          for (var statement : FILLING) {
            Sql.update(connection, statement);
          }
          connection.setCatalog("information_schema");
          return null;
        });
  }

  private static final String MANY =
      "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < %d) ";

  private static final List<String> FILLING =
      List.of(
          "INSERT INTO member (id, version, subject, email, given_name, family_name, roles,"
              + " status, account_due, country, example, created_at, first_seen_at) "
              + MANY.formatted(400)
              + "SELECT UNHEX(MD5(n)), n, CONCAT('subject-', n), CONCAT('p', n, '@example.org'),"
              + " 'สมหญิง \"O''Hara\" \\\\ 🌱', IF(n % 2, 'Of\\n"
              + "Two lines', ''), 'member', 'ACTIVE', 0, IF(n % 3, 'TH', NULL), 0, '2026-03-04"
              + " 05:06:07.000009' + INTERVAL n MICROSECOND, NULL FROM many",
          "INSERT INTO invitation_key (member_id, digest, expires_at)"
              + " SELECT id, CONCAT(id, id), created_at FROM member",
          "INSERT INTO community (id, version, name, short_name, purpose, created_by, created_at,"
              + " example) "
              + MANY.formatted(3)
              + "SELECT UNHEX(MD5(CONCAT('c', n))), 0, CONCAT('Community ', n), CONCAT('c-', n),"
              + " 'To learn', UNHEX(MD5(n)), '2026-03-04', 0 FROM many",
          "INSERT INTO learning_session (id, version, title, description, kind, starts_at,"
              + " ends_at, zone, seats, status, community_id, origin, created_by, created_at,"
              + " example) "
              + MANY.formatted(10)
              + "SELECT UNHEX(MD5(CONCAT('s', n))), 0, CONCAT('Session ', n), '', 'webinar',"
              + " '2026-03-04', '2026-03-05', 'Asia/Bangkok', NULL, 'PUBLISHED', (SELECT MIN(id)"
              + " FROM community), 'LOCAL', UNHEX(MD5(n)), '2026-03-01', 0 FROM many",
          "INSERT INTO registration (id, version, session_id, member_id, status, place_in_line,"
              + " asked_at) SELECT UNHEX(MD5(CONCAT(HEX(s.id), HEX(m.id)))), 0, s.id, m.id,"
              + " 'CONFIRMED', m.version, m.created_at FROM learning_session s JOIN member m"
              + " WHERE m.version <= 200",
          "INSERT INTO exchange_ledger (id, joint_session_id, direction, kind, revision,"
              + " happened_at) "
              + MANY.formatted(87)
              + "SELECT UNHEX(MD5(n)), UNHEX(MD5('j')), 'IN', 'DELIVERED', n, '2026-03-04' FROM"
              + " many",
          "UPDATE network_settings SET accent = '102030', logo = X'00FF0A0D22', logo_type ="
              + " 'image/png', logo_hash = 'abc'",
          "UPDATE code_list_entry SET label = 'Doctor' WHERE code = 'physician'");

  private static Tenant network(String slug) {
    var name = new Slug(slug);
    var tenant =
        new Tenant(
            new TenantId(Ids.next()),
            name,
            "Network " + slug,
            "For tests",
            new HostName(slug + ".colloquy.localhost"),
            TenantStatus.ACTIVE,
            name.schemaName(),
            name.schemaName(),
            Issuer.of("http://127.0.0.1:9/realms/" + slug),
            Locale.ENGLISH,
            ZoneId.of("Europe/London"),
            List.of(),
            40,
            true);
    kernel.registry().register(tenant);
    kernel.schemas().create(tenant);
    kernel.migrations().migrate(tenant);
    return tenant;
  }
}
