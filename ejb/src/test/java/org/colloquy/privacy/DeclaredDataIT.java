package org.colloquy.privacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.privacy.control.OwnDocument;
import org.colloquy.privacy.control.Plans;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.rows.TableRows;
import org.colloquy.tenants.rows.Wiping;
import org.colloquy.tenants.sql.SqlFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is declared of the tables, carried out on every one of them on a real MySQL: two people of a
 * network, somebody whom their rows name besides, and a person of the same id in another network.
 */
class DeclaredDataIT {

  private static final List<DataSet> SETS = Worlds.SETS;
  private static final List<Wiping> WIPINGS = Plans.wipings(SETS);

  private static Worlds worlds;

  @BeforeAll
  static void start() {
    worlds = new Worlds();
  }

  @AfterAll
  static void stop() {
    worlds.close();
  }

  @Test
  void everyColumnThatIsAPersonsComesAndNothingThatIsAnothers() throws IOException {
    var world = worlds.of("mine");
    worlds.of("mine-elsewhere", world.ada(), "zoe");

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
    var world = worlds.of("nothing");

    var document = documentOf(world.network(), Ids.next());

    assertThat(document.path("network").asText()).isEqualTo("Network nothing");
    assertThat(document.path("parts"))
        .hasSize(declaredFields().size())
        .allSatisfy(part -> assertThat(part.path("rows")).isEmpty());
  }

  @Test
  void documentIsAsTheDescriptionSays() throws IOException {
    var document = documentOf(worlds.of("described").network(), Ids.next());

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
    var world = worlds.of("erased");
    worlds.kernel().erasures().carryOut(world.network().id(), world.ada(), null);

    assertThat(whereItSays(world.network().schema(), "ada-")).isNotEmpty();
    assertThat(
            worlds
                .kernel()
                .erasures()
                .applyTo(world.network().schema(), world.network().id(), WIPINGS))
        .isEqualTo(1);

    assertThat(whereItSays(world.network().schema(), "ada-"))
        .isSubsetOf(columns(Column.Erasure.KEPT));
    assertThat(whereItSays(world.network().schema(), "ben-"))
        .as("whoever else is here")
        .isEqualTo(whereItSays(worlds.of("untouched").network().schema(), "ben-"));
  }

  @Test
  void rowsThatAreKeptAreOfTheSamePersonStill() {
    var world = worlds.of("counted");
    worlds.kernel().erasures().carryOut(world.network().id(), world.ada(), null);

    worlds.kernel().erasures().applyTo(world.network().schema(), world.network().id(), WIPINGS);

    for (var set : SETS) {
      for (var holding : set.holdings()) {
        for (var by : holding.people()) {
          var kept =
              holding.column(by).map(Column::erasure).equals(Optional.of(Column.Erasure.KEPT));
          assertThat(worlds.rowsOf(world.network().schema(), holding, by, world.ada()))
              .as(holding.table() + "." + by)
              .isEqualTo(kept ? 1 : 0);
        }
      }
    }
  }

  @Test
  void anErasureOutlivesACopyOfTheNetworkFromBefore() {
    var world = worlds.of("restored");
    worlds.kernel().erasures().carryOut(world.network().id(), world.ada(), null);
    worlds.kernel().erasures().carryOut(world.network().id(), world.ada(), null);
    var copy = worlds.of("restored-copy", world.ada(), "ada").network().schema();

    assertThat(worlds.kernel().erasures().of(world.network().id())).containsExactly(world.ada());
    assertThat(worlds.kernel().erasures().applyTo(copy, world.network().id(), WIPINGS))
        .isEqualTo(1);

    assertThat(whereItSays(copy, "ada-")).isSubsetOf(columns(Column.Erasure.KEPT));
    assertThat(whereItSays(world.network().schema(), "ada-"))
        .as("the network itself, which nobody asked about")
        .containsAll(columns(Column.Erasure.EMPTIED));
    assertThat(worlds.kernel().erasures().of(new TenantId(Ids.next()))).isEmpty();
  }

  @Test
  void anErasureThatCannotBeAppliedWholeIsNotAppliedAtAll() {
    var world = worlds.of("halfway");
    worlds.kernel().erasures().carryOut(world.network().id(), world.ada(), null);
    var schema = world.network().schema();
    var wipings = new ArrayList<>(WIPINGS);
    wipings.add(Wiping.ofRows("no_such_table", "id"));
    var before = whereItSays(schema, "ada-");

    assertThatThrownBy(
            () -> worlds.kernel().erasures().applyTo(schema, world.network().id(), wipings))
        .isInstanceOf(SqlFailure.class)
        .hasMessageContaining("no_such_table");

    assertThat(whereItSays(schema, "ada-")).isEqualTo(before);
  }

  @Test
  void rowsGoWhenTheyAreOlderThanTheyMayBecomeAndNoneBefore() throws Exception {
    var ageings = Plans.ageings(SETS);
    assertThat(ageings)
        .extracting(each -> each.table())
        .contains("ended_session", "invitation_key");
    var network = worlds.made("ageing");
    for (int i = 0; i < 5; i++) {
      worlds
          .sql()
          .update(
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
            worlds
                .sql()
                .list(
                    "SELECT sid FROM `net-ageing`.ended_session ORDER BY sid",
                    row -> row.getString(1)))
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
    return worlds
        .sql()
        .inTransaction(
            connection -> {
              var scope = BoundTenant.bind(network);
              try {
                return work.on(TableRows.ofBound(Worlds.participant(connection)));
              } finally {
                scope.close();
              }
            });
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
    return worlds
        .sql()
        .list(
            "SELECT table_name AS of_table, column_name AS name FROM information_schema.columns"
                + " WHERE table_schema = ? AND character_maximum_length > 0",
            row -> List.of(row.getString("of_table"), row.getString("name")),
            schema)
        .stream()
        .filter(
            column ->
                worlds
                        .sql()
                        .first(
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
}
