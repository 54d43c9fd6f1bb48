package org.colloquy.tenants.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.answers.AnswerBox.Outcome;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with sealed answers, on the real server and with its real accounts. */
class AnswerBoxIT {

  private static final String ROLL =
      "CREATE TABLE IF NOT EXISTS answer_roll (form_id BINARY(16), member_id BINARY(16),"
          + " given BOOLEAN NOT NULL, turn BOOLEAN NOT NULL, PRIMARY KEY (form_id, member_id))";

  private static Kernel kernel;

  private final UUID form = Ids.next();
  private final List<UUID> people = List.of(Ids.next(), Ids.next(), Ids.next());
  private Tenant network;
  private AnswerBox box;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), AnswerBoxIT.class.getClassLoader());
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  @BeforeEach
  void ask() throws Exception {
    network = Samples.tenant("answering");
    kernel.registry().register(network);
    kernel.schemas().create(network);
    kernel.migrations().migrate(network);
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement()) {
      statement.execute("USE `" + network.schema() + "`");
      statement.execute(ROLL);
    }
    box = kernel.answerBox();
    committed(
        transaction -> {
          box.ask(transaction, form, people);
          return null;
        });
  }

  @AfterEach
  void drop() {
    kernel.schemas().drop(network);
    kernel.registry().remove(network.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM LOG.answer",
        "SELECT id FROM LOG.answer",
        "SELECT COUNT(*) FROM LOG.answer",
        "UPDATE LOG.answer SET content = 'x'",
        "DELETE FROM LOG.answer",
        "TRUNCATE TABLE LOG.answer",
        "REPLACE INTO LOG.answer VALUES (X'01', X'02', 'x')",
        "INSERT INTO LOG.answer VALUES (X'01', X'02', 'x') ON DUPLICATE KEY UPDATE content = 'x'",
        "ALTER TABLE LOG.answer ADD COLUMN at DATETIME(6)",
        "LOCK TABLES LOG.answer READ",
      })
  void mysqlLetsTheNetworkAddAnswersAndNothingElse(String statement) throws Exception {
    put(people.get(0), "{}");
    try (var connection = connect();
        var refused = connection.createStatement()) {
      assertThatThrownBy(
              () -> refused.execute(statement.replace("LOG.", "`" + network.logSchema() + "`.")))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO LOG.answer VALUES (X'01', X'02', 'x')",
        "UPDATE LOG.answer SET content = 'x'",
        "SELECT * FROM `net-answering`.answer_roll",
      })
  void mysqlLetsWhoCountsReadAndTakeAwayAndNothingElse(String statement) throws Exception {
    put(people.get(0), "{}");
    try (var connection =
            DriverManager.getConnection(
                TestServer.mysql().url(),
                "colloquy_sealer",
                TestServer.mysql().accounts().sealer());
        var refused = connection.createStatement()) {
      assertThatThrownBy(
              () -> refused.execute(statement.replace("LOG.", "`" + network.logSchema() + "`.")))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("command denied");
    }
  }

  @Test
  void takesOneAnswerOfEachWhoIsAsked() throws Exception {
    assertThat(put(people.get(0), "{\"a\":1}")).isEqualTo(Outcome.TAKEN);
    assertThat(put(people.get(0), "{\"a\":2}")).isEqualTo(Outcome.GIVEN_BEFORE);
    assertThat(put(Ids.next(), "{\"a\":3}")).isEqualTo(Outcome.NOT_ASKED);
    assertThat(put(people.get(2), "{\"a\":4}")).isEqualTo(Outcome.TAKEN);

    assertThat(box.contents(network, form)).containsExactlyInAnyOrder("{\"a\":1}", "{\"a\":4}");
    assertThat(marks()).containsExactly(true, false, true);

    box.empty(network, form);

    assertThat(box.contents(network, form)).isEmpty();
  }

  @Test
  void answerThatIsNotCommittedLeavesNoMark() throws Exception {
    try (var connection = connect()) {
      assertThat(
              BoundTenant.call(
                  network, () -> box.put(participant(connection), form, people.get(1), "{}")))
          .isEqualTo(Outcome.TAKEN);
      connection.rollback();
    }

    assertThat(marks()).containsExactly(false, false, false);
    assertThat(box.contents(network, form)).isEmpty();
  }

  @Test
  void eachAnswerWritesEveryMarkAnewAndHasARandomId() throws Exception {
    put(people.get(1), "{}");

    assertThat(sealer("SELECT HEX(id) FROM `" + network.logSchema() + "`.answer"))
        .allSatisfy(id -> assertThat(id.charAt(12)).isEqualTo('4'));
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM `" + network.schema() + "`.answer_roll WHERE turn")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(people.size());
    }
  }

  private Outcome put(UUID person, String content) throws Exception {
    return committed(transaction -> box.put(transaction, form, person, content));
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Participant transaction);
  }

  private <T> T committed(Work<T> work) throws Exception {
    try (var connection = connect()) {
      var result = BoundTenant.call(network, () -> work.on(participant(connection)));
      connection.commit();
      return result;
    }
  }

  private static Participant participant(Connection connection) {
    return new Participant() {
      @Override
      public <T> T unwrap(Class<T> type) {
        return type.cast(connection);
      }
    };
  }

  /** A connection of the application's account that works for the network. */
  private Connection connect() throws SQLException {
    var connection =
        DriverManager.getConnection(
            TestServer.mysql().url(), "colloquy_app", TestServer.mysql().accounts().app());
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE '" + network.role() + "'");
      statement.execute("USE `" + network.schema() + "`");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  private List<String> sealer(String query) {
    return new Sql(kernel.databases().sealer()).list(query, row -> row.getString(1));
  }

  private List<Boolean> marks() throws SQLException {
    var marks = new ArrayList<Boolean>();
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT given FROM `" + network.schema() + "`.answer_roll ORDER BY member_id")) {
      while (rows.next()) {
        marks.add(rows.getBoolean(1));
      }
    }
    return marks;
  }
}
