package org.colloquy.deploy.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.keycloak.KeycloakServer;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.Passwords;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.state.AuditFiles;

/**
 * MySQL and Keycloak for tests: free ports, random passwords, folders that go away again. Ready in
 * about ten seconds once the cache is filled. The application on it lets a test move the time of a
 * network.
 *
 * <pre>{@code
 * TestStack stack = TestStack.shared();
 * Kernel kernel = Kernel.start(Settings.of(key -> Optional.ofNullable(stack.settings().get(key))), clock, loader);
 * }</pre>
 */
public final class TestStack implements AutoCloseable {

  private MySqlServer mysql;
  private KeycloakServer keycloak;
  private final Map<String, String> settings;

  private TestStack(MySqlServer mysql, KeycloakServer keycloak, URI sites) {
    this.mysql = mysql;
    this.keycloak = keycloak;
    Map<String, String> all = new LinkedHashMap<>();
    all.put("colloquy.base-url", sites.toString());
    all.putAll(mysql.settings());
    all.putAll(keycloak.settings());
    all.put("colloquy.keycloak.password-grant", "true");
    all.put("colloquy.keycloak.second-factor", "none");
    all.put("colloquy.movable-time", "true");
    all.put("colloquy.secrets.key", Passwords.nextKey());
    all.putAll(AuditFiles.temporary().settings());
    this.settings = Map.copyOf(all);
  }

  /** One stack for all tests of this JVM; it stops when the JVM ends. */
  public static TestStack shared() {
    return Shared.STACK;
  }

  public static TestStack start() {
    return start(Optional.empty());
  }

  /** With sign-in pages that look as these themes say. */
  public static TestStack start(Path themes) {
    return start(Optional.of(themes));
  }

  private static TestStack start(Optional<Path> themes) {
    Cache cache = Cache.ofUser();
    StackTemplate template = StackTemplate.of(cache);
    MySqlServer mysql = MySqlServer.start(cache, MySqlServer.Options.forTests(), template.data());
    try {
      Path home = KeycloakServer.temporaryHome();
      URI sites = URI.create("http://colloquy.localhost:" + Loopback.portOrFree(0));
      KeycloakOptions options =
          KeycloakOptions.in(mysql, home, 0, template.adminPassword(), Passwords.next())
              .withSites(sites);
      KeycloakServer keycloak =
          KeycloakServer.start(themes.map(options::withThemes).orElse(options));
      return new TestStack(mysql, keycloak, sites);
    } catch (RuntimeException e) {
      mysql.close();
      throw e;
    }
  }

  public MySqlServer mysql() {
    return mysql;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  /**
   * Every setting the application requires; the port of the base URL is a free one that nothing
   * listens on yet.
   */
  public Map<String, String> settings() {
    return settings;
  }

  /** Ends MySQL as a crash would; Keycloak loses its database with it. */
  public void killMySql() {
    mysql.kill();
  }

  /** Brings MySQL back where it was, after {@link #killMySql}. */
  public void startMySqlAgain() {
    mysql = mysql.startAgain();
  }

  /** Ends Keycloak as a crash would. */
  public void killKeycloak() {
    keycloak.kill();
  }

  /** Brings Keycloak back where it was, after {@link #killKeycloak}. */
  public void startKeycloakAgain() {
    keycloak = keycloak.startAgain();
  }

  @Override
  public void close() {
    keycloak.close();
    keycloak.forget();
    mysql.close();
  }

  /** Initialised by its first use. */
  private static final class Shared {

    private static final TestStack STACK = startAndStopAtExit();

    private static TestStack startAndStopAtExit() {
      TestStack stack = start();
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the test stack"));
      return stack;
    }
  }
}
