package org.colloquy.tenants.sql;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One plain query to the database: the least a page could do, as a measure for those that do more.
 */
public final class OneQuery {

  private final DataSource control;

  public OneQuery(Databases databases) {
    this.control = databases.control();
  }

  /** How many networks there are. */
  public long run() {
    try (var connection = control.getConnection();
        var statement =
            connection.prepareStatement("SELECT COUNT(*) FROM colloquy_control.tenant");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
