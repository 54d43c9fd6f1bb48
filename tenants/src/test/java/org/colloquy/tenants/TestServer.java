package org.colloquy.tenants;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.state.AuditFiles;
import org.colloquy.tenants.config.Settings;

/** The real MySQL, started once for all tests of a run and stopped at its end. */
public final class TestServer {

  private static final MySqlServer MYSQL = started();
  private static final AuditFiles AUDIT = AuditFiles.temporary();

  private TestServer() {}

  public static MySqlServer mysql() {
    return MYSQL;
  }

  /** Settings of an application on this server. */
  public static Settings settings() {
    return settings(MYSQL);
  }

  /** Settings of an application on a server of the test's own. */
  public static Settings settings(MySqlServer server) {
    return settings(server, Map.of());
  }

  /** The same, with these settings added or in place of the usual ones. */
  public static Settings settings(MySqlServer server, Map<String, String> others) {
    var values = new HashMap<>(server.settings());
    values.putAll(AUDIT.settings());
    values.putAll(
        Map.of(
            "colloquy.keycloak.url", "http://localhost:8180",
            "colloquy.keycloak.client-secret", "unused",
            "colloquy.secrets.key", Base64.getEncoder().encodeToString(new byte[32])));
    values.putAll(others);
    return Settings.of(key -> Optional.ofNullable(values.get(key)));
  }

  private static MySqlServer started() {
    var server = MySqlServer.start(MySqlServer.Options.forTests());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }
}
