package org.colloquy.tenants.sql;

import java.util.Map;

/**
 * How every connection to MySQL is set up. A statement keeps the schema it was made under, so
 * nothing prepared outlives its use: neither on the server nor in the driver.
 */
final class MySqlOptions {

  static final Map<String, String> ALL =
      Map.of(
          "useServerPrepStmts", "false",
          "cachePrepStmts", "false",
          "characterEncoding", "UTF-8",
          "connectionTimeZone", "UTC",
          "connectTimeout", "5000",
          "socketTimeout", "60000",
          "tcpKeepAlive", "true");

  private MySqlOptions() {}
}
