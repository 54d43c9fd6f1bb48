package org.colloquy.deploy.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/**
 * A real MySQL server on loopback, with the accounts of {@code deploy/mysql/accounts.sql}.
 *
 * <pre>{@code
 * try (MySqlServer mysql = MySqlServer.start(MySqlServer.Options.forTests())) {
 *   Settings settings = Settings.of(key -> Optional.ofNullable(mysql.settings().get(key)));
 * }
 * }</pre>
 */
public final class MySqlServer implements AutoCloseable {

  /**
   * How to start.
   *
   * @param home where data and log live; data that is there is used again
   * @param port 0 for a free one
   * @param durable false gives up safety at power loss for speed
   * @param keepHome false deletes the home folder at the end
   */
  public record Options(
      Path home, int port, MySqlAccounts accounts, boolean durable, boolean keepHome) {

    /** A free port, random passwords and a folder that goes away again. */
    public static Options forTests() {
      return new Options(temporaryHome(), 0, MySqlAccounts.random(), false, false);
    }

    static Path temporaryHome() {
      try {
        return Files.createTempDirectory("colloquy-mysql");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Options options;
  private final int port;
  private final ServerProcess process;

  private MySqlServer(Options options, int port, ServerProcess process) {
    this.options = options;
    this.port = port;
    this.process = process;
  }

  /** Fetches what is not here yet, and sees to the libraries that MySQL takes from the system. */
  public static void fetch(Cache cache) {
    SharedLibraries.ensure(programs(cache).resolve("mysqld"), new SharedLibraries.ThisMachine());
  }

  /** The folder of the programs that come with the server. */
  public static Path programs(Cache cache) {
    return MySqlDistribution.unpacked(cache).resolve("bin");
  }

  /** Starts the server and waits until it takes connections; about a second. */
  public static MySqlServer start(Options options) {
    return start(Cache.ofUser(), options, MySqlTemplate.empty(Cache.ofUser()));
  }

  /** Starts on a copy of the given data folder when the home has none yet. */
  public static MySqlServer start(Cache cache, Options options, Path template) {
    Path distribution = MySqlDistribution.unpacked(cache);
    Path home = Folders.createPrivate(options.home());
    Path data = home.resolve("data");
    if (!Files.isDirectory(data)) {
      Path copying = home.resolve("data.copying");
      Folders.delete(copying);
      Folders.copy(template, copying);
      Folders.move(copying, data);
    }
    Path init = home.resolve("init.sql");
    Folders.writePrivate(init, initStatements(options.accounts()));
    int port = Loopback.portOrFree(options.port());
    List<String> command = new ArrayList<>(MySqlCommand.base(distribution, data));
    command.addAll(MySqlCommand.serving(port, init, options.durable()));
    ServerProcess process =
        ServerProcess.start("MySQL", command, Map.of(), home, home.resolve("mysqld.log"));
    MySqlServer server = new MySqlServer(options, port, process);
    try {
      process.await(Duration.ofSeconds(60), server::answers);
      server.makeAccounts();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  public int port() {
    return port;
  }

  /** The server's address without a schema, as {@code colloquy.db.url} takes it. */
  public String url() {
    return "jdbc:mysql://" + Loopback.ADDRESS + ":" + port;
  }

  public String rootPassword() {
    return options.accounts().root();
  }

  public MySqlAccounts accounts() {
    return options.accounts();
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.alive();
  }

  /** A connection of the administrator; the caller closes it. */
  public Connection connectAsRoot() throws SQLException {
    return DriverManager.getConnection(url() + "/", "root", rootPassword());
  }

  /** All {@code colloquy.db.*} settings for this server. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("colloquy.db.url", url());
    settings.putAll(options.accounts().settings());
    return settings;
  }

  /** Stops the server as a crash would: nothing is flushed. For tests of recovery. */
  public void kill() {
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    process.close();
  }

  /** A server on the data and the port of this one, which was killed. */
  public MySqlServer startAgain() {
    return start(
        new Options(
            options.home(), port, options.accounts(), options.durable(), options.keepHome()));
  }

  @Override
  public void close() {
    process.close();
    if (!options.keepHome()) {
      Folders.delete(options.home());
    }
  }

  private boolean answers() {
    try (Connection connection = connectAsRoot()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private void makeAccounts() {
    try (Connection root = connectAsRoot()) {
      // As the host part of every account: the server resolves no names.
      AccountsScript.run(root, Loopback.ADDRESS, options.accounts());
    } catch (SQLException e) {
      throw new StackFailure("MySQL refused to make the accounts: " + e.getMessage(), e);
    }
  }

  /**
   * Runs before the server takes connections, one statement a line, so the passwords are always
   * those given.
   */
  private static String initStatements(MySqlAccounts accounts) {
    return String.join(
        "\n",
        "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + accounts.root() + "';",
        "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';",
        "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '" + accounts.root() + "';",
        "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
        "CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4;",
        "CREATE USER IF NOT EXISTS 'keycloak'@'127.0.0.1';",
        "ALTER USER 'keycloak'@'127.0.0.1' IDENTIFIED BY '" + accounts.keycloak() + "';",
        "GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'127.0.0.1';",
        "");
  }
}
