package org.colloquy.tenants.sql;

import static java.util.Map.entry;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.tenants.Sites;

/**
 * How every connection to MySQL is set up. A statement keeps the schema it was made under, so none
 * outlives its use: neither on the server nor in the driver, which keeps only how it has read the
 * text of those it met. A full application server has a key store of its own, which the driver must
 * not offer to MySQL as a client's: MySQL hangs up on certificates it does not know.
 *
 * <p>What the driver itself has set (autocommit, isolation, schema) it does not ask the server for
 * again: without that, each statement that writes would cost a second round trip.
 *
 * <p>What goes over a network is encrypted, or there is no connection; what stays on this machine
 * is not, for that would cost a tenth of a page. An {@code sslMode} or {@code sessionVariables} in
 * the server's address say otherwise.
 */
final class MySqlOptions {

  private static final Map<String, String> ALL =
      Map.ofEntries(
          entry("fallbackToSystemKeyStore", "false"),
          entry("useLocalSessionState", "true"),
          entry("useServerPrepStmts", "false"),
          // Without statements on the server this keeps texts taken apart, and no statement.
          entry("cachePrepStmts", "true"),
          entry("prepStmtCacheSize", "250"),
          entry("prepStmtCacheSqlLimit", "4096"),
          // Rows that are written together are one statement, and not one for each.
          entry("rewriteBatchedStatements", "true"),
          // Else counting all rows starts four threads, which costs a hundred times what a table of
          // ours takes to be counted.
          entry("sessionVariables", "innodb_parallel_read_threads=1"),
          entry("characterEncoding", "UTF-8"),
          entry("connectionTimeZone", "UTC"),
          entry("connectTimeout", "5000"),
          entry("socketTimeout", "60000"),
          entry("tcpKeepAlive", "true"));

  private static final String JDBC = "jdbc:";

  private MySqlOptions() {}

  /** For the server at this address. */
  static Map<String, String> of(String url) {
    var options = new HashMap<>(ALL);
    var said = url.toLowerCase(Locale.ROOT);
    if (said.contains("sessionvariables=")) {
      options.remove("sessionVariables");
    }
    if (said.contains("sslmode=")) {
      return options;
    }
    if (isOnThisMachine(url)) {
      options.put("sslMode", "DISABLED");
      // Without TLS the password goes under the server's key, which nobody here can exchange.
      options.put("allowPublicKeyRetrieval", "true");
    } else {
      options.put("sslMode", "REQUIRED");
    }
    return options;
  }

  private static boolean isOnThisMachine(String url) {
    try {
      var address = URI.create(url.substring(JDBC.length()));
      return address.getHost() != null && Sites.isLoopback(address);
    } catch (IllegalArgumentException e) {
      // Several servers, for example, do not make an address.
      return false;
    }
  }
}
