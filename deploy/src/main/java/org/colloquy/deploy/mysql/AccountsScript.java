package org.colloquy.deploy.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code deploy/mysql/accounts.sql}: makes the application's accounts with the least rights;
 * running it again is fine.
 */
final class AccountsScript {

  private AccountsScript() {}

  static void run(Connection administrator, String host, MySqlAccounts accounts)
      throws SQLException {
    try (Statement statement = administrator.createStatement()) {
      for (String sql : statements(host, accounts)) {
        statement.execute(sql);
      }
    }
  }

  static List<String> statements(String host, MySqlAccounts accounts) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : text().lines().toList()) {
      if (line.startsWith("--") || line.isBlank()) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(filled(statement.toString(), host, accounts));
        statement.setLength(0);
      }
    }
    return statements;
  }

  private static String filled(String sql, String host, MySqlAccounts accounts) {
    return sql.replace("<host>", host)
        .replace("<control-password>", accounts.control())
        .replace("<provisioner-password>", accounts.provisioner())
        .replace("<app-password>", accounts.app())
        .replace("<exchange-password>", accounts.exchange())
        .replace("<sealer-password>", accounts.sealer());
  }

  private static String text() {
    try (InputStream in = AccountsScript.class.getResourceAsStream("/mysql/accounts.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
