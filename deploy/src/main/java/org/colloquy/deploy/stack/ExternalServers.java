package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.colloquy.deploy.machine.StackFailure;

/**
 * A MySQL and a Keycloak that run elsewhere, as a properties file names them: the application's
 * settings, and, to load the example networks, Keycloak's administrator as {@code keycloak.admin}
 * and {@code keycloak.admin.password}.
 */
record ExternalServers(Map<String, String> settings, Optional<Administrator> administrator) {

  private static final List<String> REQUIRED =
      List.of(
          "colloquy.db.url",
          "colloquy.db.control.password",
          "colloquy.db.provisioner.password",
          "colloquy.db.app.password",
          "colloquy.db.exchange.password",
          "colloquy.db.sealer.password",
          "colloquy.keycloak.url",
          "colloquy.keycloak.client-secret",
          "colloquy.secrets.key");

  /** Keycloak's administrator. */
  record Administrator(String name, String password) {}

  static ExternalServers read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new StackFailure("The settings in " + file + " cannot be read: " + e.getMessage(), e);
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith("colloquy.")) {
        settings.put(key, properties.getProperty(key));
      }
    }
    List<String> missing =
        REQUIRED.stream().filter(key -> settings.getOrDefault(key, "").isBlank()).toList();
    if (!missing.isEmpty()) {
      throw new StackFailure(file + " lacks " + String.join(", ", missing));
    }
    String name = properties.getProperty("keycloak.admin");
    String password = properties.getProperty("keycloak.admin.password");
    return new ExternalServers(
        settings,
        name == null || password == null
            ? Optional.empty()
            : Optional.of(new Administrator(name, password)));
  }

  /** Fails when one of the two does not take a connection. */
  void reach() {
    URI mysql = URI.create(settings.get("colloquy.db.url").replaceFirst("^jdbc:", ""));
    connect("MySQL", mysql, mysql.getPort() < 0 ? 3306 : mysql.getPort());
    URI keycloak = URI.create(settings.get("colloquy.keycloak.url"));
    int usual = "https".equals(keycloak.getScheme()) ? 443 : 80;
    connect("Keycloak", keycloak, keycloak.getPort() < 0 ? usual : keycloak.getPort());
  }

  private static void connect(String what, URI address, int port) {
    if (address.getHost() == null) {
      throw new StackFailure(what + " has no host in its address " + address);
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), port), 5000);
    } catch (IOException e) {
      throw new StackFailure(
          "%s does not answer at %s:%d: %s"
              .formatted(what, address.getHost(), port, e.getMessage()),
          e);
    }
  }
}
