package org.colloquy.tenants.sql;

import java.util.Map;

/**
 * How every connection to MySQL is set up. A statement keeps the schema it was made under, so
 * nothing prepared outlives its use: neither on the server nor in the driver. A full application
 * server has a key store of its own, which the driver must not offer to MySQL as a client's: MySQL
 * hangs up on certificates it does not know.
 *
 * <p>What the driver itself has set (autocommit, isolation, schema) it does not ask the server for
 * again: without that, each statement that writes would cost a second round trip.
 */
final class MySqlOptions {

  static final Map<String, String> ALL =
      Map.of(
          "fallbackToSystemKeyStore", "false",
          "useLocalSessionState", "true",
          "useServerPrepStmts", "false",
          "cachePrepStmts", "false",
          "characterEncoding", "UTF-8",
          "connectionTimeZone", "UTC",
          "connectTimeout", "5000",
          "socketTimeout", "60000",
          "tcpKeepAlive", "true");

  private MySqlOptions() {}
}
