package org.colloquy.deploy.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * Rows in the registry for networks that are not there, so that the operator has as many to look at
 * as a large installation; taken away again at the end. They are closing, so nobody serves,
 * migrates or mends them.
 */
final class FillerNetworks implements AutoCloseable {

  private static final String NAMES = "bench-row-";

  private final RunningStack stack;

  /** Fills up to that many networks in all. */
  FillerNetworks(RunningStack stack, int all) {
    this.stack = stack;
    close();
    URI site = stack.site();
    try (Connection root = root();
        PreparedStatement insert =
            root.prepareStatement(
                "INSERT INTO colloquy_control.tenant (id, slug, name, purpose, host, status,"
                    + " schema_name, role_name, issuer, language, zone, countries,"
                    + " expected_members, example)"
                    + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                    + " SELECT UUID_TO_BIN(UUID()), CONCAT(?, i), CONCAT('Row of a benchmark ', i),"
                    + " 'Made by a benchmark, and taken away by it.', CONCAT(?, i, '.', ?),"
                    + " 'CLOSING', CONCAT('net-', ?, i), CONCAT('net-', ?, i),"
                    + " CONCAT(?, '/realms/', ?, i), 'en', 'Europe/London', 'GB', 50, TRUE FROM n"
                    + " WHERE i <= ? - (SELECT COUNT(*) FROM colloquy_control.tenant AS t)")) {
      insert.setInt(1, all);
      insert.setString(2, NAMES);
      insert.setString(3, NAMES);
      insert.setString(4, site.getHost());
      insert.setString(5, NAMES);
      insert.setString(6, NAMES);
      insert.setString(7, stack.keycloak().toString());
      insert.setString(8, NAMES);
      insert.setInt(9, all);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StackFailure("The registry could not be filled: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (Connection root = root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate(
          "DELETE FROM colloquy_control.tenant WHERE slug LIKE '" + NAMES + "%'");
    } catch (SQLException e) {
      throw new StackFailure("The registry could not be cleared: " + e.getMessage(), e);
    }
  }

  private Connection root() throws SQLException {
    return DriverManager.getConnection(stack.mysqlUrl(), "root", stack.rootPassword());
  }
}
