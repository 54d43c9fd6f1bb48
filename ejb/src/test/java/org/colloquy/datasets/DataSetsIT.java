package org.colloquy.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what the modules say of their tables against the schema that their migrations make on a
 * real MySQL: whatever nobody thought of is named here.
 */
class DataSetsIT {

  private static final String REFERENCE = "colloquy_reference";
  private static final String LOG = "colloquy_reference_log";
  private static final String SCRATCH = "colloquy_scratch";

  /** At eight milliseconds and 0.16 MB each, a thousand networks take what one server has. */
  private static final int MOST_TABLES = 100;

  private static OwnServer server;
  private static Sql sql;

  @BeforeAll
  static void start() {
    server = OwnServer.start();
    sql = server.sql();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyTableAndColumnOfANetworkHasItsRule() {
    assertThat(Complaints.about(RealSchema.of(sql, REFERENCE), DeclaredDataSets.all())).isEmpty();
  }

  @Test
  void aNetworkHasNoMoreTablesThanAServerCanTakeAThousandTimes() throws SQLException {
    assertThat(tablesIn(LOG)).isGreaterThan(1);
    assertThat(tablesIn(REFERENCE) + tablesIn(LOG)).isBetween(10L, (long) MOST_TABLES);
  }

  @Test
  void whatFullTextHidesIsCountedToo() throws SQLException {
    inScratch("CREATE TABLE note (id INT PRIMARY KEY, one TEXT, two TEXT, FULLTEXT KEY (one))");
    assertThat(tablesIn(SCRATCH)).as("with six of the table and five of all").isEqualTo(12);
    sql.update("ALTER TABLE " + SCRATCH + ".note ADD FULLTEXT KEY (two)");
    assertThat(tablesIn(SCRATCH)).as("another six").isEqualTo(18);
  }

  /**
   * In a schema of one table that is as the first column says, with one rule in place of another.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extra INT NULL            |       | note.extra has no rule",
        "                          | extra | there is no column note.extra",
        "said TEXT NULL            | said  | note.said can be somebody's and no reason says why",
        "data JSON NULL            | data  | note.data can be somebody's and no reason says why",
        "hash BINARY(32) NULL      | hash  | note.hash can be somebody's and no reason says why",
        "subject BIGINT NULL       | subject | note.subject can be somebody's and no reason says",
        "closed_by BINARY(16) NULL | closed_by | note.closed_by names a member and is said to be",
        "who BINARY(16) NULL, FOREIGN KEY (who) REFERENCES member (id) | who"
            + " | note.who names a member and is said to be nobody's",
      })
  void columnOfWhichNotEnoughIsSaidIsNamed(String column, String rule, String complaint) {
    inScratch(
        "CREATE TABLE member (id BINARY(16) PRIMARY KEY)",
        "CREATE TABLE note (id BINARY(16) PRIMARY KEY"
            + (column == null ? "" : ", " + column)
            + ")");
    var columns =
        Stream.of("id", rule)
            .filter(name -> name != null)
            .map(Column::plain)
            .toArray(Column[]::new);

    assertThat(complaints(Holding.of("note").key("id").columns(columns)))
        .singleElement()
        .asString()
        .startsWith(complaint);
  }

  @Test
  void whatIsSaidAndNotSoIsNamed() {
    inScratch(
        "CREATE TABLE member (id BINARY(16) PRIMARY KEY)",
        "CREATE TABLE note (id BINARY(16) PRIMARY KEY, member_id BINARY(16) NOT NULL,"
            + " said TEXT NOT NULL, about VARCHAR(9) NULL)");
    var said = Column.personal("said").blanked();
    var member = Column.member("member_id");
    var about = Column.plain("about", "a code");

    assertThat(
            complaints(
                Holding.of("note")
                    .key("id", "said")
                    .columns(Column.plain("id"), member.kept("counted").shows("said"), said, about)
                    .forDays(1, "about")))
        .containsExactlyInAnyOrder(
            "note.said cannot be blank",
            "note.said does not say whose it is",
            "note.member_id shows said, which is not nobody's",
            "the key of note is [id]",
            "note.about is no moment");
    assertThat(
            complaints(
                Holding.of("note")
                    .key("id")
                    .person("member_id")
                    .columns(
                        Column.personal("id").kept("counted").titled("note", "note", "about"),
                        member.gone(),
                        Column.personal("said").emptied(),
                        about)))
        .containsExactlyInAnyOrder(
            "note.id shows what is not for everybody: Title[name=note, table=note, column=about]",
            "note.id goes with its row",
            "note.said goes with its row");
  }

  @Test
  void whoRemainsHasToBeSaidWhereEachPersonHasOne() {
    inScratch(
        "CREATE TABLE member (id BINARY(16) PRIMARY KEY)",
        "CREATE TABLE note (id BINARY(16) PRIMARY KEY, thing BINARY(16) NOT NULL,"
            + " member_id BINARY(16) NOT NULL, UNIQUE KEY note_once (thing, member_id))");
    var holding =
        Holding.of("note")
            .key("id")
            .person("member_id")
            .columns(
                Column.plain("id"),
                Column.plain("thing"),
                Column.member("member_id").kept("counted"));

    assertThat(complaints(holding))
        .containsExactly(
            "note does not say who remains where two who are one meet in its key note_once");
    assertThat(complaints(holding.joining(Joining.oneFor("id"))))
        .as("alike in something else")
        .hasSize(1);
    assertThat(complaints(holding.joining(Joining.oneFor("thing").lowest("no_such"))))
        .containsExactly("there is no column note.no_such");
    assertThat(complaints(holding.joining(Joining.oneFor("thing")))).isEmpty();
    assertThat(complaints(holding.joining(Joining.stay("of the two")))).isEmpty();
    assertThat(complaints(holding.joining(Joining.rest("of nobody else")))).isEmpty();
    assertThatThrownBy(() -> Joining.stay(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void secretThatCannotBeMissingWhereItDoesNotGoAlongIsNamed() {
    inScratch(
        "CREATE TABLE member (id BINARY(16) PRIMARY KEY)",
        "CREATE TABLE note (id BINARY(16) PRIMARY KEY, opens BINARY(32) NOT NULL)");
    var holding =
        Holding.of("note")
            .key("id")
            .columns(Column.plain("id"), Column.secret("opens").kept("of the network itself"));

    assertThat(complaints(holding))
        .containsExactly("note.opens does not go along and cannot be missing");
    assertThat(complaints(holding.stays("made anew elsewhere"))).isEmpty();
  }

  @Test
  void tableOfNobodyAndTableOfTwoAreNamed() {
    inScratch("CREATE TABLE note (id INT PRIMARY KEY)", "CREATE TABLE stray (id INT PRIMARY KEY)");
    var note = Holding.of("note").key("id").columns(Column.plain("id"));

    assertThat(
            Complaints.about(
                RealSchema.of(sql, SCRATCH),
                List.of(set("notes", note, note), set("notes", Holding.of("ghost")))))
        .containsExactly(
            "two data sets are called notes",
            "note is in two data sets",
            "stray belongs to no data set",
            "there is no table ghost");
  }

  @Test
  void ruleWithoutAReasonIsNone() {
    assertThatThrownBy(() -> Column.personal("said").kept(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Column.plain("said", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> complaints(Holding holding) {
    var member =
        Holding.of("member")
            .key("id")
            .person("id")
            .joining(Joining.stay("the people themselves"))
            .columns(Column.member("id").kept("counted"));
    return Complaints.about(RealSchema.of(sql, SCRATCH), List.of(set("notes", member, holding)));
  }

  private static DataSet set(String name, Holding... holdings) {
    return new DataSet() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Holding> holdings() {
        return List.of(holdings);
      }
    };
  }

  private static void inScratch(String... statements) {
    sql.update("DROP SCHEMA IF EXISTS " + SCRATCH);
    sql.update("CREATE SCHEMA " + SCRATCH);
    sql.withConnection(
        connection -> {
          connection.setCatalog(SCRATCH);
          for (var statement : statements) {
            Sql.update(connection, statement);
          }
          connection.setCatalog("information_schema");
          return null;
        });
  }

  /** What InnoDB has, which shows its hidden tables to the administrator alone. */
  private static long tablesIn(String schema) throws SQLException {
    try (var root = server.mysql().connectAsRoot()) {
      return Sql.list(
              root,
              "SELECT COUNT(*) FROM information_schema.innodb_tables WHERE name LIKE ?",
              row -> row.getLong(1),
              schema.replace("_", "\\_") + "/%")
          .get(0);
    }
  }
}
