package org.colloquy.deploy.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server starts, and its accounts may do what they need and no more. */
class MySqlServerIT {

  private static MySqlServer mysql;

  @BeforeAll
  static void start() {
    mysql = MySqlServer.start(MySqlServer.Options.forTests());
  }

  @AfterAll
  static void stop() {
    mysql.close();
  }

  @Test
  void provisionerMakesASchemaWithItsRoleAndTheAppWorksInItThroughTheRoleAlone()
      throws SQLException {
    try (Connection provisioner = as("colloquy_provisioner", mysql.accounts().provisioner());
        Statement statement = provisioner.createStatement()) {
      statement.execute("CREATE SCHEMA `net-one`");
      statement.execute("CREATE TABLE `net-one`.member (id INT PRIMARY KEY)");
      statement.execute("CREATE ROLE 'net-one'");
      statement.execute("GRANT SELECT, INSERT ON `net-one`.* TO 'net-one'");
      statement.execute("GRANT 'net-one' TO 'colloquy_app'@'127.0.0.1'");
    }
    try (Connection app = as("colloquy_app", mysql.accounts().app());
        Statement statement = app.createStatement()) {
      assertThatThrownBy(() -> statement.execute("SELECT * FROM `net-one`.member"))
          .hasMessageContaining("SELECT command denied");
      statement.execute("SET ROLE 'net-one'");
      statement.execute("INSERT INTO `net-one`.member VALUES (1)");
      assertThatThrownBy(() -> statement.execute("DROP TABLE `net-one`.member"))
          .hasMessageContaining("DROP command denied");
    }
  }

  @Test
  void provisionerCannotMakeItselfAnAdministrator() throws SQLException {
    try (Connection provisioner = as("colloquy_provisioner", mysql.accounts().provisioner());
        Statement statement = provisioner.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "GRANT 'root'@'127.0.0.1' TO 'colloquy_provisioner'@'127.0.0.1'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> statement.execute("SELECT * FROM mysql.user"))
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> statement.execute("SELECT * FROM keycloak.REALM"))
          .hasMessageContaining("denied");
    }
  }

  @Test
  void exchangeMayPutAJobIntoTheQueueButNotReadIt() throws SQLException {
    try (Connection root = mysql.connectAsRoot();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE SCHEMA colloquy_jobs");
      statement.execute("CREATE TABLE colloquy_jobs.job (id INT PRIMARY KEY)");
    }
    try (Connection exchange = as("colloquy_exchange", mysql.accounts().exchange());
        Statement statement = exchange.createStatement()) {
      statement.execute("INSERT INTO colloquy_jobs.job VALUES (1)");
      assertThatThrownBy(() -> statement.execute("SELECT * FROM colloquy_jobs.job"))
          .hasMessageContaining("SELECT command denied");
    }
  }

  @Test
  void dataOfTheFirstStartIsThereAtTheSecondWithNewPasswords(@TempDir Path home)
      throws SQLException {
    Path kept = home.resolve("mysql");
    try (MySqlServer first =
            MySqlServer.start(
                new MySqlServer.Options(kept, 0, MySqlAccounts.random(), true, true));
        Connection root = first.connectAsRoot();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE SCHEMA kept");
    }
    try (MySqlServer second =
            MySqlServer.start(
                new MySqlServer.Options(kept, 0, MySqlAccounts.random(), true, false));
        Connection root = second.connectAsRoot();
        Statement statement = root.createStatement();
        ResultSet found = statement.executeQuery("SHOW DATABASES LIKE 'kept'")) {
      assertThat(found.next()).isTrue();
    }
    assertThat(Files.exists(kept)).as("a home that is not kept is deleted").isFalse();
  }

  private static Connection as(String user, String password) throws SQLException {
    return DriverManager.getConnection(mysql.url() + "/", user, password);
  }
}
