package org.colloquy.tenants.schemas;

import java.sql.Connection;
import java.sql.SQLException;
import org.colloquy.tenants.sql.Sql;

/** An account of the application's, as a GRANT names it. */
final class AppAccount {

  private AppAccount() {}

  /** All accounts connect from the same place, so the app's host is that of this connection's. */
  static String of(Connection connection, String user) throws SQLException {
    var host =
        Sql.list(
            connection, "SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', -1)", row -> row.getString(1));
    return "'" + user + "'@'" + host.get(0) + "'";
  }
}
