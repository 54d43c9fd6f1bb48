package org.colloquy.privacy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;
import org.colloquy.privacy.Worlds.World;
import org.colloquy.privacy.control.Plans;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.rows.JoinedRows;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two people who turn out to be one, and to be two after all, on every declared table of a real
 * MySQL.
 */
class JoinedPeopleIT {

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
  void whatTwoPeopleHaveIsOnePersonsAndNothingIsThereTwice() {
    var world = worlds.of("joined");
    meetWherePeopleHaveOne(world);

    var done = join(world, Ids.next());

    assertThat(done.aside()).isPositive();
    for (var holding : holdings()) {
      if (holding.table().equals("merged_row")) {
        assertThat(worlds.rowsOf(world.network().schema(), holding, "remaining_id", world.ada()))
            .as("what was done, and what was there before")
            .isEqualTo(done.all() + 1);
        continue;
      }
      for (var by : holding.members()) {
        var way = holding.joining().way();
        var where = holding.table() + "." + by;
        assertThat(worlds.rowsOf(world.network().schema(), holding, by, world.ben()))
            .as(where + " of who went")
            .isEqualTo(way == Joining.Way.STAY ? 1 : 0);
        // Of the two of whom each has one row, one remains; whoever else it names follows.
        var both =
            way == Joining.Way.MOVE || (way == Joining.Way.ONE && !by.equals(holding.whose()));
        assertThat(worlds.rowsOf(world.network().schema(), holding, by, world.ada()))
            .as(where + " of who remained")
            .isEqualTo(both ? 2 : 1);
      }
    }
  }

  @Test
  void takenBackEveryTableIsAsItWasBefore() {
    var world = worlds.of("parted");
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
    var world = worlds.of("since");
    var schema = world.network().schema();
    var merge = Ids.next();
    join(world, merge);
    worlds
        .sql()
        .update("DELETE FROM `" + schema + "`.acting_link WHERE member_id = ?", world.ada());
    worlds
        .sql()
        .update(
            "UPDATE `" + schema + "`.import_run SET begun_by = ? WHERE begun_by = ?",
            world.bystander(),
            world.ada());
    worlds
        .sql()
        .update(
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
    assertThat(worlds.rowsOf(schema, holding("acting_link"), "member_id", world.ada()))
        .as("the one of since")
        .isEqualTo(1);
    assertThat(worlds.rowsOf(schema, holding("acting_link"), "member_id", world.ben())).isZero();
    assertThat(worlds.rowsOf(schema, holding("import_run"), "begun_by", world.ben())).isZero();
  }

  @Test
  void theBetterOfTwoRowsRemainsWhosesoeverItWas() {
    var world = worlds.of("better");
    var schema = world.network().schema();
    meetWherePeopleHaveOne(world);
    var seat = "UPDATE `" + schema + "`.registration SET status = ?, place_in_line = ?";
    worlds.sql().update(seat + " WHERE member_id = ?", "WAITING", 1, world.ada());
    worlds.sql().update(seat + " WHERE member_id = ?", "CONFIRMED", 2, world.ben());
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
    return worlds
        .sql()
        .list(
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
    worlds
        .sql()
        .inTransaction(
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
    return joined(
        world, rows -> rows.join(merge, world.ada(), world.ben(), Plans.unitings(Worlds.SETS)));
  }

  private static JoinedRows.Done part(World world, UUID merge) {
    return joined(
        world, rows -> rows.part(merge, world.ada(), world.ben(), Plans.unitings(Worlds.SETS)));
  }

  /** What the made-up rows point at need not be there. */
  private static JoinedRows.Done joined(World world, Function<JoinedRows, JoinedRows.Done> work) {
    return worlds
        .sql()
        .inTransaction(
            connection -> {
              Sql.update(connection, "SET foreign_key_checks = 0");
              var scope = BoundTenant.bind(world.network());
              try {
                return work.apply(JoinedRows.ofBound(Worlds.participant(connection)));
              } finally {
                scope.close();
                Sql.update(connection, "SET foreign_key_checks = 1");
              }
            });
  }

  private static List<Holding> holdings() {
    return Worlds.SETS.stream().flatMap(set -> set.holdings().stream()).toList();
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
                    worlds
                        .sql()
                        .list(
                            "SELECT CONCAT_WS('|', %s) FROM `%s`.`%s` ORDER BY %s"
                                .formatted(
                                    holding.columns().stream()
                                        .map(
                                            column ->
                                                "HEX(COALESCE(`" + column.name() + "`, 'none'))")
                                        .collect(joining(", ")),
                                    schema,
                                    holding.table(),
                                    holding.key().stream()
                                        .map(column -> "`" + column + "`")
                                        .collect(joining(", "))),
                            row -> row.getString(1))));
  }
}
