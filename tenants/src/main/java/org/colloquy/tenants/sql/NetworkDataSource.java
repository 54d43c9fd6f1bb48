package org.colloquy.tenants.sql;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where pools of connections to networks' schemas get them: set up as {@link MySqlOptions} say, and
 * each knows whom it was last given to, see {@link HeldConnection}.
 */
public final class NetworkDataSource extends MysqlDataSource {

  private static final long serialVersionUID = 1L;

  @Override
  protected Connection getConnection(Properties properties) throws SQLException {
    properties.putAll(MySqlOptions.of(getUrl()));
    return HeldConnection.around(super.getConnection(properties));
  }
}
