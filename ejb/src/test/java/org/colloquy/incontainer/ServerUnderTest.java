package org.colloquy.incontainer;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.state.AuditFiles;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts MySQL before Arquillian starts the server, and tells the server where it is. Inside the
 * server, where the same class is loaded again, it does nothing.
 */
class ServerUnderTest implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("colloquy.db.url") == null
        && System.getProperty("payara.cmdOptions") == null) {
      Outside.start();
    }
  }

  /** Of its own, so that the server never looks for the launcher's classes. */
  private static final class Outside {

    static void start() {
      var mysql = MySqlServer.start(MySqlServer.Options.forTests());
      Runtime.getRuntime().addShutdownHook(new Thread(mysql::close));
      var settings = new LinkedHashMap<>(mysql.settings());
      // No case here signs anybody in, so no realm is needed.
      settings.put("colloquy.keycloak.url", "http://127.0.0.1:9");
      settings.put("colloquy.keycloak.client-secret", "unused");
      settings.put("colloquy.movable-time", "true");
      settings.putAll(AuditFiles.temporary().settings());
      settings.put("colloquy.secrets.key", Base64.getEncoder().encodeToString(new byte[32]));
      System.setProperty(
          "payara.cmdOptions",
          settings.entrySet().stream()
              .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue())
              .collect(Collectors.joining(" ", "-Xmx512m ", "")));
    }
  }
}
