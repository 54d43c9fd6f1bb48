package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each account of the application may do on the real server, and what it is refused. */
class AccountsIT {

  private static final Tenant TENANT = Samples.tenant("accounts");
  private static Kernel kernel;

  @BeforeAll
  static void makeANetwork() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), AccountsIT.class.getClassLoader());
    kernel.schemas().create(TENANT);
    new Sql(kernel.databases().provisioner()).update("CREATE TABLE `net-accounts`.t (id INT)");
  }

  @AfterAll
  static void drop() {
    kernel.schemas().drop(TENANT);
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

  private static Connection connect(String account) throws SQLException {
    var mysql = TestServer.mysql();
    var password = mysql.settings().get("colloquy.db." + account + ".password");
    return DriverManager.getConnection(mysql.url() + "/", "colloquy_" + account, password);
  }
}
