package org.colloquy.deploy.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.keycloak.KeycloakServer;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Passwords;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.mysql.MySqlAccounts;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.mysql.MySqlTemplate;

/**
 * A MySQL data folder in the cache in which Keycloak has already made its tables and its master
 * realm: a fresh stack starts on a copy of it in the time of a warm one. The administrator's
 * password was made at random with the template and lies beside it.
 */
record StackTemplate(Path data, String adminPassword) {

  private static final String PASSWORD_FILE = "keycloak-admin";

  /** Its name in the cache. */
  static String name() {
    return "stack-data-" + Versions.mysql().version() + "-" + Versions.keycloak().version();
  }

  static StackTemplate of(Cache cache) {
    Path folder = cache.entry(name(), made -> make(cache, made));
    return new StackTemplate(
        folder.resolve("data"), Folders.read(folder.resolve(PASSWORD_FILE)).strip());
  }

  private static void make(Cache cache, Path folder) {
    String password = Passwords.next();
    MySqlServer.Options options =
        new MySqlServer.Options(folder.resolve("mysql"), 0, MySqlAccounts.random(), false, true);
    try (MySqlServer mysql = MySqlServer.start(cache, options, MySqlTemplate.empty(cache))) {
      KeycloakServer keycloak =
          KeycloakServer.launch(
              cache,
              KeycloakOptions.in(mysql, folder.resolve("keycloak"), 0, password, Passwords.next()));
      try (keycloak) {
        keycloak.awaitReady();
        keycloak.ensureProvisioner(password);
      }
      keycloak.forget();
      forgetRealmKeys(mysql);
    }
    MySqlTemplate.forgetIdentity(folder.resolve("mysql/data"));
    Folders.move(folder.resolve("mysql/data"), folder.resolve("data"));
    Folders.delete(folder.resolve("mysql"));
    Folders.writePrivate(folder.resolve(PASSWORD_FILE), password + "\n");
  }

  /** Two stacks must not sign with the same keys; Keycloak makes new ones at first use. */
  private static void forgetRealmKeys(MySqlServer mysql) {
    String keyProviders = "'org.keycloak.keys.KeyProvider'";
    try (Connection root = mysql.connectAsRoot();
        Statement statement = root.createStatement()) {
      statement.execute(
          "DELETE FROM keycloak.COMPONENT_CONFIG WHERE COMPONENT_ID IN"
              + " (SELECT ID FROM keycloak.COMPONENT WHERE PROVIDER_TYPE = "
              + keyProviders
              + ")");
      statement.execute("DELETE FROM keycloak.COMPONENT WHERE PROVIDER_TYPE = " + keyProviders);
    } catch (SQLException e) {
      throw new StackFailure("The template's realm keys cannot be taken out: " + e.getMessage(), e);
    }
  }
}
