package org.colloquy.deploy.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/**
 * A real Keycloak on loopback with its data in MySQL, as in production, and in its master realm the
 * client {@value KeycloakOptions#PROVISIONER} that may create realms and nothing else.
 */
public final class KeycloakServer implements AutoCloseable {

  private final KeycloakOptions options;
  private final String url;
  private final ServerProcess process;

  private KeycloakServer(KeycloakOptions options, String url, ServerProcess process) {
    this.options = options;
    this.url = url;
    this.process = process;
  }

  /** Fetches and builds what is not here yet. */
  public static void fetch(Cache cache) {
    KeycloakDistribution.built(cache);
  }

  /** Starts and waits until it is ready, with the client in place. */
  public static KeycloakServer start(KeycloakOptions options) {
    KeycloakServer server = launch(Cache.ofUser(), options);
    server.awaitReady();
    server.ensureProvisioner(options.adminPassword());
    return server;
  }

  /** Starts without waiting, so that other work can go on meanwhile. */
  public static KeycloakServer launch(Cache cache, KeycloakOptions options) {
    Path distribution = KeycloakDistribution.built(cache);
    Path home = Folders.createPrivate(options.home());
    for (String folder : new String[] {"conf", "data", "providers", "themes"}) {
      Folders.createPrivate(home.resolve(folder));
    }
    // Several servers share the one distribution; each looks for what was built below its own home.
    Folders.link(home.resolve("lib"), distribution.resolve("lib"));
    int port = Loopback.portOrFree(options.port());
    String url = "http://localhost:" + port;
    ServerProcess process =
        ServerProcess.start(
            "Keycloak",
            KeycloakCommand.serve(distribution, home, port, url, options),
            KeycloakCommand.environment(options),
            home,
            home.resolve("keycloak.log"));
    return new KeycloakServer(options, url, process);
  }

  /** Waits for the end of its own bootstrapping, during which it answers 503. */
  public void awaitReady() {
    Http http = Http.byName();
    URI health = URI.create(url + "/health/ready");
    process.await(Duration.ofMinutes(10), () -> http.status(health, Duration.ofSeconds(5)) == 200);
  }

  /**
   * Sees to the administrator's password and the client of this server's options.
   *
   * @param knownPassword the administrator's password as it was before
   */
  public void ensureProvisioner(String knownPassword) {
    try {
      KeycloakMaster master = signIn(knownPassword);
      master.ensureProvisioner(KeycloakOptions.PROVISIONER, options.clientSecret());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** With the password of the options; when that is not the one yet, sets it. */
  private KeycloakMaster signIn(String knownPassword) {
    if (knownPassword.equals(options.adminPassword())) {
      return KeycloakMaster.signIn(url, KeycloakOptions.ADMIN, knownPassword);
    }
    try {
      KeycloakMaster.signIn(url, KeycloakOptions.ADMIN, knownPassword)
          .setPassword(KeycloakOptions.ADMIN, options.adminPassword());
    } catch (StackFailure alreadyReplaced) {
      return KeycloakMaster.signIn(url, KeycloakOptions.ADMIN, options.adminPassword());
    }
    return KeycloakMaster.signIn(url, KeycloakOptions.ADMIN, options.adminPassword());
  }

  /** The address without a slash at the end; a realm's issuer is {@code <url>/realms/<realm>}. */
  public String url() {
    return url;
  }

  public int port() {
    return URI.create(url).getPort();
  }

  public String adminPassword() {
    return options.adminPassword();
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.alive();
  }

  /** All {@code colloquy.keycloak.*} settings for this server. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("colloquy.keycloak.url", url);
    settings.put("colloquy.keycloak.client-id", KeycloakOptions.PROVISIONER);
    settings.put("colloquy.keycloak.client-secret", options.clientSecret());
    return settings;
  }

  /** Ends it as a crash would. For tests of recovery. */
  public void kill() {
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    process.close();
  }

  @Override
  public void close() {
    process.close();
  }

  /** The same server once more, on the same port; this one must have ended. */
  public KeycloakServer startAgain() {
    return start(options.at(port()));
  }

  /** Deletes what it wrote to its home, which must not run any more. */
  public void forget() {
    if (Files.isDirectory(options.home())) {
      Folders.delete(options.home());
    }
  }

  public static Path temporaryHome() {
    try {
      return Files.createTempDirectory("colloquy-keycloak");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
