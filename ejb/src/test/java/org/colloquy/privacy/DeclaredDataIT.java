package org.colloquy.privacy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.DeclaredDataSets;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;
import org.colloquy.datasets.OwnServer;
import org.colloquy.privacy.control.OwnDocument;
import org.colloquy.privacy.control.Plans;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.rows.JoinedRows;
import org.colloquy.tenants.rows.TableRows;
import org.colloquy.tenants.rows.Wiping;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is declared of the tables, carried out on every one of them on a real MySQL: two people of a
 * network, somebody whom their rows name besides, and a person of the same id in another network.
 */
class DeclaredDataIT {

  private static final List<DataSet> SETS = DeclaredDataSets.all();
  private static final List<Wiping> WIPINGS = Plans.wipings(SETS);

  private static OwnServer server;
  private static Kernel kernel;
  private static Sql sql;

  @BeforeAll
  static void start() {
    server = OwnServer.start();
    kernel = server.kernel();
    sql = server.sql();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A network of two, and what every table holds of each of them. */
  private record World(Tenant network, UUID ada, UUID ben, UUID bystander) {

    static World of(String slug) {
      return of(slug, Ids.next(), "ada");
    }

    /**
     * @param marker by which what is Ada's is known
     */
    static World of(String slug, UUID ada, String marker) {
      var world = new World(made(slug), ada, Ids.next(), Ids.next());
      var rows = new MadeUpRows(sql, world.network.schema(), SETS, world.bystander);
      rows.insertFor(world.ada, marker);
      rows.insertFor(world.ben, "ben");
      return world;
    }
  }

  @Test
  void everyColumnThatIsAPersonsComesAndNothingThatIsAnothers() throws IOException {
    var world = World.of("mine");
    World.of("mine-elsewhere", world.ada(), "zoe");

    var document = documentOf(world.network(), world.ada());

    assertThat(fieldsOf(document)).isEqualTo(declaredFields());
    assertThat(document.path("parts"))
        .allSatisfy(part -> assertThat(part.path("rows")).as(part.toString()).hasSize(1));
    assertThat(document.toString())
        .contains("ada-", world.ada().toString())
        .doesNotContain(
            "ben-", MadeUpRows.OTHERS, world.ben().toString(), world.bystander().toString())
        .as("the same person in another network")
        .doesNotContain("zoe-");
  }

  @Test
  void whoHasNothingHereReadsSo() throws IOException {
    var world = World.of("nothing");

    var document = documentOf(world.network(), Ids.next());

    assertThat(document.path("network").asText()).isEqualTo("Network nothing");
    assertThat(document.path("parts"))
        .hasSize(declaredFields().size())
        .allSatisfy(part -> assertThat(part.path("rows")).isEmpty());
  }

  @Test
  void documentIsAsTheDescriptionSays() throws IOException {
    var document = documentOf(World.of("described").network(), Ids.next());

    assertThat(names(document)).isEqualTo(componentsOf(OwnData.class));
    assertThat(names(document.path("parts").get(0))).isEqualTo(componentsOf(OwnData.Part.class));
  }

  @Test
  void secretsLeaveInNoWay() {
    for (var set : SETS) {
      for (var holding : set.holdings()) {
        for (var by : holding.people()) {
          assertThat(holding.shownTo(by))
              .noneMatch(column -> column.content() == Column.Content.SECRET);
        }
      }
    }
  }

  @Test
  void whoIsErasedStandsInNoColumnThatIsNotKeptForAReason() {
    var world = World.of("erased");
    kernel.erasures().carryOut(world.network().id(), world.ada(), null);

    assertThat(whereItSays(world.network().schema(), "ada-")).isNotEmpty();
    assertThat(kernel.erasures().applyTo(world.network().schema(), world.network().id(), WIPINGS))
        .isEqualTo(1);

    assertThat(whereItSays(world.network().schema(), "ada-"))
        .isSubsetOf(columns(Column.Erasure.KEPT));
    assertThat(whereItSays(world.network().schema(), "ben-"))
        .as("whoever else is here")
        .isEqualTo(whereItSays(World.of("untouched").network().schema(), "ben-"));
  }

  @Test
  void rowsThatAreKeptAreOfTheSamePersonStill() {
    var world = World.of("counted");
    kernel.erasures().carryOut(world.network().id(), world.ada(), null);

    kernel.erasures().applyTo(world.network().schema(), world.network().id(), WIPINGS);

    for (var set : SETS) {
      for (var holding : set.holdings()) {
        for (var by : holding.people()) {
          var kept =
              holding.column(by).map(Column::erasure).equals(Optional.of(Column.Erasure.KEPT));
          assertThat(rowsOf(world.network().schema(), holding, by, world.ada()))
              .as(holding.table() + "." + by)
              .isEqualTo(kept ? 1 : 0);
        }
      }
    }
  }

  @Test
  void anErasureOutlivesACopyOfTheNetworkFromBefore() {
    var world = World.of("restored");
    kernel.erasures().carryOut(world.network().id(), world.ada(), null);
    kernel.erasures().carryOut(world.network().id(), world.ada(), null);
    var copy = World.of("restored-copy", world.ada(), "ada").network().schema();

    assertThat(kernel.erasures().of(world.network().id())).containsExactly(world.ada());
    assertThat(kernel.erasures().applyTo(copy, world.network().id(), WIPINGS)).isEqualTo(1);

    assertThat(whereItSays(copy, "ada-")).isSubsetOf(columns(Column.Erasure.KEPT));
    assertThat(whereItSays(world.network().schema(), "ada-"))
        .as("the network itself, which nobody asked about")
        .containsAll(columns(Column.Erasure.EMPTIED));
    assertThat(kernel.erasures().of(new TenantId(Ids.next()))).isEmpty();
  }

  @Test
  void anErasureThatCannotBeAppliedWholeIsNotAppliedAtAll() {
    var world = World.of("halfway");
    kernel.erasures().carryOut(world.network().id(), world.ada(), null);
    var schema = world.network().schema();
    var wipings = new ArrayList<>(WIPINGS);
    wipings.add(Wiping.ofRows("no_such_table", "id"));
    var before = whereItSays(schema, "ada-");

    assertThatThrownBy(() -> kernel.erasures().applyTo(schema, world.network().id(), wipings))
        .isInstanceOf(SqlFailure.class)
        .hasMessageContaining("no_such_table");

    assertThat(whereItSays(schema, "ada-")).isEqualTo(before);
  }

  @Test
  void whatTwoPeopleHaveIsOnePersonsAndNothingIsThereTwice() {
    var world = World.of("joined");
    meetWherePeopleHaveOne(world);

    var done = join(world, Ids.next());

    assertThat(done.aside()).isPositive();
    for (var holding : holdings()) {
      if (holding.table().equals("merged_row")) {
        assertThat(rowsOf(world.network().schema(), holding, "remaining_id", world.ada()))
            .as("what was done, and what was there before")
            .isEqualTo(done.all() + 1);
        continue;
      }
      for (var by : holding.members()) {
        var way = holding.joining().way();
        var where = holding.table() + "." + by;
        assertThat(rowsOf(world.network().schema(), holding, by, world.ben()))
            .as(where + " of who went")
            .isEqualTo(way == Joining.Way.STAY ? 1 : 0);
        // Of the two of whom each has one row, one remains; whoever else it names follows.
        var both =
            way == Joining.Way.MOVE || (way == Joining.Way.ONE && !by.equals(holding.whose()));
        assertThat(rowsOf(world.network().schema(), holding, by, world.ada()))
            .as(where + " of who remained")
            .isEqualTo(both ? 2 : 1);
      }
    }
  }

  @Test
  void takenBackEveryTableIsAsItWasBefore() {
    var world = World.of("parted");
    meetWherePeopleHaveOne(world);
    var before = everyRow(world.network().schema());
    var merge = Ids.next();

    join(world, merge);
    assertThat(everyRow(world.network().schema())).isNotEqualTo(before);
    var done = part(world, merge);

    assertThat(everyRow(world.network().schema())).isEqualTo(before);
    assertThat(done.left()).isZero();
  }

  @Test
  void whatWasMadeSinceStaysWithWhoRemained() {
    var world = World.of("since");
    var schema = world.network().schema();
    var merge = Ids.next();
    join(world, merge);
    sql.update("DELETE FROM `" + schema + "`.acting_link WHERE member_id = ?", world.ada());
    sql.update(
        "UPDATE `" + schema + "`.import_run SET begun_by = ? WHERE begun_by = ?",
        world.bystander(),
        world.ada());
    sql.update(
        "INSERT INTO `"
            + schema
            + "`.acting_link (id, digest, purpose, thing_kind, thing_id,"
            + " member_id, made_at, expires_at) VALUES (?, UNHEX(SHA2('since', 256)), 'COME',"
            + " 'session', ?, ?, '2026-03-04', '2026-03-05')",
        Ids.next(),
        Ids.next(),
        world.ada());

    var done = part(world, merge);

    assertThat(done.left()).as("a link and a list that are gone").isEqualTo(2);
    assertThat(rowsOf(schema, holding("acting_link"), "member_id", world.ada()))
        .as("the one of since")
        .isEqualTo(1);
    assertThat(rowsOf(schema, holding("acting_link"), "member_id", world.ben())).isZero();
    assertThat(rowsOf(schema, holding("import_run"), "begun_by", world.ben())).isZero();
  }

  @Test
  void theBetterOfTwoRowsRemainsWhosesoeverItWas() {
    var world = World.of("better");
    var schema = world.network().schema();
    meetWherePeopleHaveOne(world);
    var seat = "UPDATE `" + schema + "`.registration SET status = ?, place_in_line = ?";
    sql.update(seat + " WHERE member_id = ?", "WAITING", 1, world.ada());
    sql.update(seat + " WHERE member_id = ?", "CONFIRMED", 2, world.ben());
    var merge = Ids.next();

    join(world, merge);
    assertThat(seats(schema)).containsExactly(world.ada() + " CONFIRMED 2");

    unchecked(
        "INSERT INTO `"
            + schema
            + "`.registration (id, version, session_id, member_id, status, place_in_line, asked_at)"
            + " SELECT UNHEX(MD5('another')), 0, session_id, ?, 'WAITING', 1, asked_at FROM `"
            + schema
            + "`.registration",
        world.bystander());
    part(world, merge);
    assertThat(seats(schema))
        .as("the place in line is somebody else's by now")
        .containsExactly(
            world.bystander() + " WAITING 1",
            world.ben() + " CONFIRMED 2",
            world.ada() + " WAITING 3");
  }

  private static List<String> seats(String schema) {
    return sql.list(
        "SELECT CONCAT_WS(' ', BIN_TO_UUID(member_id), status, place_in_line) FROM `"
            + schema
            + "`.registration ORDER BY place_in_line",
        row -> row.getString(1));
  }

  /** Where people have one of something, both have the same. */
  private static void meetWherePeopleHaveOne(World world) {
    for (var holding : holdings()) {
      if (holding.joining().way() == Joining.Way.ONE && !holding.joining().among().isEmpty()) {
        var person = holding.whose();
        var among = holding.joining().among();
        unchecked(
            "UPDATE `%1$s`.%2$s b JOIN `%1$s`.%2$s a ON a.%3$s = ? SET %4$s WHERE b.%3$s = ?"
                .formatted(
                    world.network().schema(),
                    holding.table(),
                    person,
                    among.stream()
                        .map(column -> "b." + column + " = a." + column)
                        .collect(joining(", "))),
            world.ada(),
            world.ben());
      }
    }
  }

  /** What the made-up rows point at need not be there. */
  private static void unchecked(String statement, Object... parameters) {
    sql.inTransaction(
        connection -> {
          Sql.update(connection, "SET foreign_key_checks = 0");
          try {
            return Sql.update(connection, statement, parameters);
          } finally {
            Sql.update(connection, "SET foreign_key_checks = 1");
          }
        });
  }

  /** Ada remains. */
  private static JoinedRows.Done join(World world, UUID merge) {
    return joined(world, rows -> rows.join(merge, world.ada(), world.ben(), Plans.unitings(SETS)));
  }

  private static JoinedRows.Done part(World world, UUID merge) {
    return joined(world, rows -> rows.part(merge, world.ada(), world.ben(), Plans.unitings(SETS)));
  }

  /** What the made-up rows point at need not be there. */
  private static JoinedRows.Done joined(World world, Function<JoinedRows, JoinedRows.Done> work) {
    return sql.inTransaction(
        connection -> {
          Sql.update(connection, "SET foreign_key_checks = 0");
          var scope = BoundTenant.bind(world.network());
          try {
            return work.apply(JoinedRows.ofBound(participant(connection)));
          } finally {
            scope.close();
            Sql.update(connection, "SET foreign_key_checks = 1");
          }
        });
  }

  private static List<Holding> holdings() {
    return SETS.stream().flatMap(set -> set.holdings().stream()).toList();
  }

  private static Holding holding(String table) {
    return holdings().stream()
        .filter(holding -> holding.table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  /** By table, every column of every row, in the order of its key. */
  private static Map<String, List<String>> everyRow(String schema) {
    return holdings().stream()
        .collect(
            toMap(
                Holding::table,
                holding ->
                    sql.list(
                        "SELECT CONCAT_WS('|', %s) FROM `%s`.`%s` ORDER BY %s"
                            .formatted(
                                holding.columns().stream()
                                    .map(column -> "HEX(COALESCE(`" + column.name() + "`, 'none'))")
                                    .collect(joining(", ")),
                                schema,
                                holding.table(),
                                holding.key().stream()
                                    .map(column -> "`" + column + "`")
                                    .collect(joining(", "))),
                        row -> row.getString(1))));
  }

  @Test
  void rowsGoWhenTheyAreOlderThanTheyMayBecomeAndNoneBefore() throws Exception {
    var ageings = Plans.ageings(SETS);
    assertThat(ageings)
        .extracting(each -> each.table())
        .contains("ended_session", "invitation_key");
    var network = made("ageing");
    for (int i = 0; i < 5; i++) {
      sql.update(
          "INSERT INTO `net-ageing`.ended_session (sid, ended_at) VALUES (?, ?)",
          "session-" + i,
          Instant.parse("2026-03-04T05:06:07Z").plus(Duration.ofHours(i)));
    }
    var ageing =
        ageings.stream()
            .filter(each -> each.table().equals("ended_session"))
            .findFirst()
            .orElseThrow();
    var now = Instant.parse("2026-03-07T08:06:07Z");

    int first = inTransaction(network, rows -> rows.forget(ageing, now, 2));
    int second = inTransaction(network, rows -> rows.forget(ageing, now, 2));

    assertThat(first).as("no more than asked for").isEqualTo(2);
    assertThat(second).as("three days to the second is not over").isEqualTo(1);
    assertThat(
            sql.list(
                "SELECT sid FROM `net-ageing`.ended_session ORDER BY sid", row -> row.getString(1)))
        .containsExactly("session-3", "session-4");
  }

  private static JsonNode documentOf(Tenant network, UUID person) throws IOException {
    var to = new ByteArrayOutputStream();
    inTransaction(
        network,
        rows -> {
          new OwnDocument(SETS).write(rows, network, person, Instant.EPOCH, to);
          return null;
        });
    return new ObjectMapper().readTree(to.toByteArray());
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(TableRows rows);
  }

  private static <T> T inTransaction(Tenant network, Work<T> work) {
    return sql.inTransaction(
        connection -> {
          var scope = BoundTenant.bind(network);
          try {
            return work.on(TableRows.ofBound(participant(connection)));
          } finally {
            scope.close();
          }
        });
  }

  private static Participant participant(Connection connection) {
    return new Participant() {
      @Override
      public <T> T unwrap(Class<T> type) {
        return type.cast(connection);
      }
    };
  }

  /** By table and column that makes them somebody's. */
  private static Map<String, Set<String>> fieldsOf(JsonNode document) {
    var fields = new HashMap<String, Set<String>>();
    for (var part : document.path("parts")) {
      fields.put(
          part.path("table").asText() + " by " + part.path("by").asText(),
          StreamSupport.stream(part.path("rows").path(0).spliterator(), false)
              .map(field -> field.path("name").asText())
              .collect(toSet()));
    }
    return fields;
  }

  private static Map<String, Set<String>> declaredFields() {
    return SETS.stream()
        .flatMap(set -> set.holdings().stream())
        .flatMap(
            holding ->
                holding.people().stream()
                    .map(by -> Map.entry(holding, by))
                    .filter(each -> !holding.shownTo(each.getValue()).isEmpty()))
        .collect(
            toMap(
                each -> each.getKey().table() + " by " + OwnDocument.spoken(each.getValue()),
                each -> declaredFields(each.getKey(), each.getValue())));
  }

  private static Set<String> declaredFields(Holding holding, String by) {
    return holding.shownTo(by).stream()
        .flatMap(
            column ->
                Stream.concat(
                    Stream.of(OwnDocument.spoken(column.name())),
                    column.title().map(Column.Title::name).stream()))
        .collect(toSet());
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).collect(toSet());
  }

  private static Set<String> componentsOf(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName())
        .collect(toSet());
  }

  /** Every column of every table that says this somewhere, whatever is declared of it. */
  private static Set<String> whereItSays(String schema, String text) {
    return sql
        .list(
            "SELECT table_name AS of_table, column_name AS name FROM information_schema.columns"
                + " WHERE table_schema = ? AND character_maximum_length > 0",
            row -> List.of(row.getString("of_table"), row.getString("name")),
            schema)
        .stream()
        .filter(
            column ->
                sql.first(
                            "SELECT COUNT(*) FROM `%s`.`%s` WHERE CONVERT(`%s` USING utf8mb4) LIKE ?"
                                .formatted(schema, column.get(0), column.get(1)),
                            row -> row.getLong(1),
                            "%" + text + "%")
                        .orElseThrow()
                    > 0)
        .map(column -> String.join(".", column))
        .collect(toSet());
  }

  private static Set<String> columns(Column.Erasure erasure) {
    return SETS.stream()
        .flatMap(set -> set.holdings().stream())
        .flatMap(
            holding ->
                holding.columns().stream()
                    .filter(column -> column.content() == Column.Content.PERSONAL)
                    .filter(column -> column.erasure() == erasure)
                    .map(column -> holding.table() + "." + column.name()))
        .collect(toSet());
  }

  private static long rowsOf(String schema, Holding holding, String by, UUID person) {
    return sql.first(
            "SELECT COUNT(*) FROM `%s`.`%s` WHERE `%s` = ?".formatted(schema, holding.table(), by),
            row -> row.getLong(1),
            person)
        .orElseThrow();
  }

  private static Tenant made(String slug) {
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
