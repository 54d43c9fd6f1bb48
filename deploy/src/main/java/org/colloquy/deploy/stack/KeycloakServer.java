package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A real Keycloak on loopback with its data in MySQL, as in production, and in its master realm the
 * client {@value #PROVISIONER} that may create realms and nothing else.
 */
public final class KeycloakServer implements AutoCloseable {

  /** The administrator that exists from the start. */
  public static final String ADMIN = "admin";

  /** Without these, each row that Keycloak writes costs two round trips and goes alone. */
  private static final String DRIVER_OPTIONS =
      "?useLocalSessionState=true&rewriteBatchedStatements=true";

  /** The client whose service account creates realms. */
  public static final String PROVISIONER = "colloquy-provisioner";

  /**
   * How to start.
   *
   * @param home where data and log live
   * @param port 0 for a free one
   * @param databaseUrl JDBC URL with the schema of Keycloak, whose account is {@code keycloak}
   * @param adminPassword of {@link #ADMIN}; set when the database is new
   * @param clientSecret of {@link #PROVISIONER}; set at each start
   * @param themes a folder of themes, if any
   * @param sites the address under which the sites live, whose names Keycloak must be able to reach
   *     to tell them of a logout; empty where the names resolve by themselves
   */
  public record Options(
      Path home,
      int port,
      String databaseUrl,
      String databasePassword,
      String adminPassword,
      String clientSecret,
      Optional<Path> themes,
      Optional<URI> sites) {

    /** With its database in the given server. */
    public static Options in(
        MySqlServer mysql, Path home, int port, String adminPassword, String clientSecret) {
      return new Options(
          home,
          port,
          mysql.url() + "/keycloak" + DRIVER_OPTIONS,
          mysql.accounts().keycloak(),
          adminPassword,
          clientSecret,
          Optional.empty(),
          Optional.empty());
    }

    public Options withThemes(Path folder) {
      return new Options(
          home,
          port,
          databaseUrl,
          databasePassword,
          adminPassword,
          clientSecret,
          Optional.of(folder),
          sites);
    }

    /** With the sites at this address on loopback, whatever their names resolve to. */
    public Options withSites(URI address) {
      return new Options(
          home,
          port,
          databaseUrl,
          databasePassword,
          adminPassword,
          clientSecret,
          themes,
          Optional.of(address));
    }

    private Options at(int fixedPort) {
      return new Options(
          home,
          fixedPort,
          databaseUrl,
          databasePassword,
          adminPassword,
          clientSecret,
          themes,
          sites);
    }
  }

  private final Options options;
  private final String url;
  private final ServerProcess process;

  private KeycloakServer(Options options, String url, ServerProcess process) {
    this.options = options;
    this.url = url;
    this.process = process;
  }

  /** Starts and waits until it is ready, with the client in place. */
  public static KeycloakServer start(Options options) {
    KeycloakServer server = launch(Cache.ofUser(), options);
    server.awaitReady();
    server.ensureProvisioner(options.adminPassword());
    return server;
  }

  /** Starts without waiting, so that other work can go on meanwhile. */
  static KeycloakServer launch(Cache cache, Options options) {
    Path distribution = KeycloakDistribution.built(cache);
    Path home = Folders.createPrivate(options.home());
    for (String folder : new String[] {"conf", "data", "providers", "themes"}) {
      Folders.createPrivate(home.resolve(folder));
    }
    // Several servers share the one distribution; each looks for what was built below its own home.
    Folders.link(home.resolve("lib"), distribution.resolve("lib"));
    int port = Ports.orFree(options.port());
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
  void awaitReady() {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create(url + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    process.await(
        Duration.ofMinutes(10),
        () -> {
          try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
          } catch (IOException notYet) {
            return false;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          }
        });
  }

  /**
   * Sees to the administrator's password and the client of this server's options.
   *
   * @param knownPassword the administrator's password as it was before
   */
  void ensureProvisioner(String knownPassword) {
    try {
      KeycloakMaster master = signIn(knownPassword);
      master.ensureProvisioner(PROVISIONER, options.clientSecret());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** With the password of the options; when that is not the one yet, sets it. */
  private KeycloakMaster signIn(String knownPassword) {
    if (knownPassword.equals(options.adminPassword())) {
      return KeycloakMaster.signIn(url, ADMIN, knownPassword);
    }
    try {
      KeycloakMaster.signIn(url, ADMIN, knownPassword).setPassword(ADMIN, options.adminPassword());
    } catch (StackFailure alreadyReplaced) {
      return KeycloakMaster.signIn(url, ADMIN, options.adminPassword());
    }
    return KeycloakMaster.signIn(url, ADMIN, options.adminPassword());
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
    settings.put("colloquy.keycloak.client-id", PROVISIONER);
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
  KeycloakServer startAgain() {
    return start(options.at(port()));
  }

  /** Deletes what it wrote to its home, which must not run any more. */
  void forget() {
    if (Files.isDirectory(options.home())) {
      Folders.delete(options.home());
    }
  }

  static Path temporaryHome() {
    try {
      return Files.createTempDirectory("colloquy-keycloak");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
