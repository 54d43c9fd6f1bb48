package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each account of the application may do on the real server, and what it is refused. */
class AccountsIT {

  private static final Tenant TENANT = Samples.tenant("accounts");
  private static final Tenant OTHER = Samples.tenant("accounts-other");
  private static final String NOT_ITS_OWN = "CHECK OPTION failed 'colloquy_jobs.own_job'";
  private static Kernel kernel;

  @BeforeAll
  static void makeANetwork() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), AccountsIT.class.getClassLoader());
    kernel.schemas().create(TENANT);
    kernel.schemas().create(OTHER);
    new Sql(kernel.databases().provisioner()).update("CREATE TABLE `net-accounts`.t (id INT)");
  }

  @AfterAll
  static void drop() {
    kernel.schemas().drop(TENANT);
    kernel.schemas().drop(OTHER);
    kernel.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "control     | SELECT * FROM `net-accounts`.t",
        "control     | CREATE TABLE colloquy_control.mine (id INT)",
        "control     | DROP TABLE colloquy_jobs.job",
        "control     | SELECT * FROM colloquy_exchange.flyway_schema_history",
        "control     | CREATE SCHEMA `net-mine`",
        "control     | SET ROLE 'net-accounts'",
        "control     | SELECT * FROM mysql.user",
        "app         | SELECT * FROM `net-accounts`.t",
        "app         | USE `net-accounts`",
        "app         | SELECT * FROM colloquy_control.tenant",
        "app         | INSERT INTO colloquy_jobs.job (id, kind, job_key, payload) VALUES (1, 1, 1, 1)",
        "app         | SELECT * FROM colloquy_exchange.flyway_schema_history",
        "app         | CREATE SCHEMA `net-mine`",
        "app         | SET GLOBAL max_connections = 1",
        "exchange    | SELECT * FROM `net-accounts`.t",
        "exchange    | SELECT * FROM colloquy_control.tenant",
        "exchange    | SELECT * FROM colloquy_jobs.job",
        "exchange    | DELETE FROM colloquy_jobs.job",
        "exchange    | CREATE TABLE colloquy_exchange.mine (id INT)",
        "exchange    | SET ROLE 'net-accounts'",
        "provisioner | SELECT * FROM mysql.user",
        "provisioner | CREATE SCHEMA other",
        "provisioner | CREATE USER 'mine'@'127.0.0.1'",
        "provisioner | SET GLOBAL max_connections = 1",
        "provisioner | GRANT ALL ON *.* TO 'colloquy_app'@'127.0.0.1'",
      })
  void isRefused(String account, String statement) throws SQLException {
    try (var connection = connect(account);
        var refused = connection.createStatement()) {
      assertThatThrownBy(() -> refused.execute(statement))
          .isInstanceOf(SQLException.class)
          .message()
          .containsAnyOf("denied", "has not been granted", "is not granted");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "control     | SELECT * FROM colloquy_control.tenant",
        "control     | SELECT * FROM colloquy_jobs.job",
        "app         | SET ROLE 'net-accounts'",
        "exchange    | SELECT * FROM colloquy_exchange.flyway_schema_history",
        "provisioner | CREATE SCHEMA IF NOT EXISTS `net-accounts`",
      })
  void isAllowed(String account, String statement) throws SQLException {
    try (var connection = connect(account);
        var allowed = connection.createStatement()) {
      assertThatCode(() -> allowed.execute(statement)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * FROM colloquy_control.tenant",
        "SELECT * FROM colloquy_jobs.job",
        "UPDATE colloquy_jobs.job SET state = 'DONE'",
        "DELETE FROM colloquy_jobs.job",
        "INSERT INTO colloquy_jobs.job (id, kind, job_key, payload) VALUES (1, 1, 1, 1)",
        "SELECT * FROM colloquy_jobs.own_job",
        "UPDATE colloquy_jobs.own_job SET kind = 'mail'",
        "DELETE FROM colloquy_jobs.own_job",
        "SELECT * FROM colloquy_jobs.asker",
        "UPDATE colloquy_jobs.asker SET tenant_id = 1",
        "CREATE TABLE `net-accounts`.mine (id INT)",
        "ALTER TABLE `net-accounts`.t ADD COLUMN more INT",
        "DROP SCHEMA `net-accounts`",
      })
  void aNetworksRoleIsRefused(String statement) throws SQLException {
    try (var connection = connect("app");
        var refused = connection.createStatement()) {
      refused.execute("SET ROLE 'net-accounts'");
      assertThatThrownBy(() -> refused.execute(statement)).hasMessageContaining("denied");
    }
  }

  @Test
  void aNetworksRoleAsksForWorkInItsOwnNameAlone() throws SQLException {
    try (var connection = connect("app");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> ask(connection, "no role", TENANT.id())).hasMessage(NOT_ITS_OWN);
      statement.execute("SET ROLE 'net-accounts'");
      ask(connection, "own", TENANT.id());
      assertThatThrownBy(() -> ask(connection, "other's", OTHER.id())).hasMessage(NOT_ITS_OWN);
      assertThatThrownBy(() -> ask(connection, "platform's", null)).hasMessage(NOT_ITS_OWN);
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "INSERT INTO colloquy_jobs.own_job (id, kind, job_key, tenant_id, payload,"
                          + " due_at, state) SELECT 1, 1, 1, 1, 1, 1, 'DONE'"))
          .hasMessageContaining("Unknown column 'state'");
      statement.execute("SET ROLE 'net-accounts', 'net-accounts-other'");
      assertThatThrownBy(() -> ask(connection, "as both", TENANT.id())).hasMessage(NOT_ITS_OWN);
    }
    assertThat(asked())
        .contains("own for " + TENANT.id())
        .noneMatch(job -> job.matches("(no role|other's|platform's|as both) for .*"));
  }

  /** The key of another network's work is no way to have it lost, or to learn of it. */
  @Test
  void aKeyIsOneNetworksOwn() throws SQLException {
    try (var connection = connect("app");
        var statement = connection.createStatement()) {
      statement.execute("SET ROLE 'net-accounts-other'");
      ask(connection, "same key", OTHER.id());
      statement.execute("SET ROLE 'net-accounts'");
      ask(connection, "same key", TENANT.id());
      assertThatThrownBy(() -> ask(connection, "same key", TENANT.id()))
          .hasMessageContaining("Duplicate entry");
    }
    var once = new NewJob(new Asked(), "the platform's", null);
    kernel.jobs().enqueue(once);
    kernel.jobs().enqueue(once);
    assertThat(asked())
        .contains("same key for " + TENANT.id(), "same key for " + OTHER.id())
        .containsOnlyOnce("the platform's for nobody");
  }

  /** As an installation is that was made by the version before. */
  @Test
  void aRoleFromBeforeLosesTheRightToAskInAnyonesName() throws SQLException {
    var before = Samples.tenant("accounts-before");
    kernel.registry().register(before);
    kernel.schemas().create(before);
    var provisioner = new Sql(kernel.databases().provisioner());
    provisioner.update("DELETE FROM colloquy_jobs.asker WHERE tenant_id = ?", before.id());
    provisioner.update("GRANT INSERT ON colloquy_jobs.job TO 'net-accounts-before'");

    Kernel.start(TestServer.settings(), Clock.systemUTC(), AccountsIT.class.getClassLoader())
        .close();

    try (var connection = connect("app");
        var statement = connection.createStatement()) {
      statement.execute("SET ROLE 'net-accounts-before'");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "INSERT INTO colloquy_jobs.job (id, kind, job_key, payload)"
                          + " VALUES (1, 1, 1, 1)"))
          .hasMessageContaining("INSERT command denied");
      ask(connection, "from before", before.id());
    }
    assertThat(asked()).contains("from before for " + before.id());
    kernel.schemas().drop(before);
    kernel.registry().remove(before.id());
  }

  @Test
  void aViewThatAnAccountMadeWhichIsGoneIsMadeAgain() throws SQLException {
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement()) {
      statement.execute("CREATE USER 'colloquy_provisioner'@'10.0.0.1'");
      statement.execute(
          "CREATE OR REPLACE DEFINER = 'colloquy_provisioner'@'10.0.0.1' VIEW"
              + " colloquy_jobs.own_job AS SELECT id, kind, lane, job_key, tenant_id, payload,"
              + " due_at FROM colloquy_jobs.job WHERE tenant_id IS NULL WITH CHECK OPTION");
      statement.execute("DROP USER 'colloquy_provisioner'@'10.0.0.1'");
    }

    Kernel.start(TestServer.settings(), Clock.systemUTC(), AccountsIT.class.getClassLoader())
        .close();

    try (var connection = connect("app");
        var statement = connection.createStatement()) {
      statement.execute("SET ROLE 'net-accounts'");
      ask(connection, "after a move", TENANT.id());
    }
    assertThat(asked()).contains("after a move for " + TENANT.id());
  }

  /** Work that nobody here does. */
  @JobKind("asked")
  record Asked() {}

  private static void ask(Connection connection, String key, TenantId tenant) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO colloquy_jobs.own_job (id, kind, lane, job_key, tenant_id, payload, due_at)"
            + " VALUES (?, 'asked', 'LONG', ?, ?, '{}', UTC_TIMESTAMP(6))",
        Ids.next(),
        key,
        tenant);
  }

  private static List<String> asked() {
    return new Sql(kernel.databases().control())
        .list(
            "SELECT CONCAT(job_key, ' for ', COALESCE(BIN_TO_UUID(tenant_id), 'nobody'))"
                + " FROM colloquy_jobs.job WHERE kind = 'asked'",
            row -> row.getString(1));
  }

  private static Connection connect(String account) throws SQLException {
    var mysql = TestServer.mysql();
    var password = mysql.settings().get("colloquy.db." + account + ".password");
    return DriverManager.getConnection(mysql.url() + "/", "colloquy_" + account, password);
  }
}
