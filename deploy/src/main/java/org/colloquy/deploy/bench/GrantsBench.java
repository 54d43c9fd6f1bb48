package org.colloquy.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.mysql.MySqlServer;

/**
 * What a second schema for each role costs, on a MySQL of its own: making the grants, switching to
 * a role with its first statement, memory, and the start of the server. Each way of granting gets a
 * server of its own with the same number of networks, whose schemas are tiny; the ways are measured
 * in turns, so that the machine's moods fall on all of them.
 */
final class GrantsBench {

  private static final int ROUNDS = 5;
  private static final int SWITCHES = 1000;

  /** How a role comes to its second schema. */
  private enum Way {
    ONE("one schema"),
    TABLES("and a log, by table"),
    SCHEMA("and a log, by schema");

    private final String text;

    Way(String text) {
      this.text = text;
    }
  }

  /** What was measured of one way. */
  private static final class Found {
    private final List<Double> grants = new ArrayList<>();
    private final List<Double> switches = new ArrayList<>();
    private final List<Double> afterGrant = new ArrayList<>();
    private double bareMegabytes;
    private double megabytes;
    private double startSeconds;
  }

  private final int networks;
  private final Random random = new Random(7);

  GrantsBench(int networks) {
    this.networks = networks;
  }

  Report run() {
    Map<Way, Found> found = new LinkedHashMap<>();
    Map<Way, MySqlServer> servers = new LinkedHashMap<>();
    try {
      for (Way way : Way.values()) {
        found.put(way, new Found());
        servers.put(way, MySqlServer.start(MySqlServer.Options.forTests()));
        make(servers.get(way), way, found.get(way));
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (Way way : Way.values()) {
          switches(servers.get(way), found.get(way));
        }
      }
      for (Way way : Way.values()) {
        found.get(way).megabytes = megabytes(servers.get(way));
        servers.get(way).kill();
        long start = System.nanoTime();
        servers.put(way, servers.get(way).startAgain());
        found.get(way).startSeconds = (System.nanoTime() - start) / 1e9;
      }
    } catch (SQLException e) {
      throw new StackFailure("MySQL refused: " + e.getMessage(), e);
    } finally {
      servers.values().forEach(MySqlServer::close);
    }
    return report(found);
  }

  private Report report(Map<Way, Found> found) {
    Report report = new Report("grants");
    Found one = found.get(Way.ONE);
    found.forEach(
        (way, each) -> {
          String key = way.name().toLowerCase(Locale.ROOT);
          report
              .figure(
                  key + "SwitchMicros",
                  "SET ROLE, USE, first statement, µs: " + way.text,
                  1000 * sample(each.switches).median(),
                  "")
              .figure(
                  key + "AfterGrantMicros",
                  "  the same right after a grant, µs",
                  1000 * sample(each.afterGrant).median(),
                  "")
              .times(key + "Grants", "  role and grants of one network", sample(each.grants))
              .figure(key + "Megabytes", "  memory of the server, MB", each.megabytes, "")
              .figure(
                  key + "GrantMegabytes",
                  "  of it since it was empty, MB",
                  each.megabytes - each.bareMegabytes,
                  "")
              .figure(key + "Start", "  start after a crash, s", each.startSeconds, "")
              .figure(
                  key + "Ratio",
                  "  switch to that with one schema (medians)",
                  sample(each.switches).median() / sample(one.switches).median(),
                  "");
        });
    return report;
  }

  private void make(MySqlServer server, Way way, Found found) throws SQLException {
    found.bareMegabytes = megabytes(server);
    try (Connection root = server.connectAsRoot();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE SCHEMA colloquy_jobs");
      statement.execute("CREATE TABLE colloquy_jobs.job (id INT)");
      for (int i = 0; i < networks; i++) {
        statement.execute("CREATE SCHEMA `net-" + i + "`");
        statement.execute("CREATE TABLE `net-" + i + "`.member (id INT PRIMARY KEY)");
        if (way != Way.ONE) {
          statement.execute("CREATE SCHEMA `log-" + i + "`");
          statement.execute("CREATE TABLE `log-" + i + "`.entry (id INT PRIMARY KEY)");
          statement.execute("CREATE TABLE `log-" + i + "`.seal (id INT PRIMARY KEY)");
        }
        long start = System.nanoTime();
        grant(statement, "net-" + i, i, way);
        found.grants.add((System.nanoTime() - start) / 1e6);
      }
    }
  }

  private static void grant(Statement statement, String role, int i, Way way) throws SQLException {
    statement.execute("CREATE ROLE '" + role + "'");
    statement.execute(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON `net-" + i + "`.* TO '" + role + "'");
    statement.execute("GRANT INSERT ON colloquy_jobs.job TO '" + role + "'");
    if (way == Way.TABLES) {
      statement.execute("GRANT SELECT, INSERT ON `log-" + i + "`.entry TO '" + role + "'");
      statement.execute("GRANT SELECT ON `log-" + i + "`.seal TO '" + role + "'");
    } else if (way == Way.SCHEMA) {
      statement.execute("GRANT SELECT, INSERT ON `log-" + i + "`.* TO '" + role + "'");
    }
    statement.execute("GRANT '" + role + "' TO 'colloquy_app'@'" + Loopback.ADDRESS + "'");
  }

  private void switches(MySqlServer server, Found found) throws SQLException {
    try (Connection app =
            DriverManager.getConnection(
                server.url() + "/?useServerPrepStmts=false",
                "colloquy_app",
                server.accounts().app());
        Statement statement = app.createStatement();
        Connection root = server.connectAsRoot();
        Statement administrator = root.createStatement()) {
      // Every role once, so that what is remembered of each is there.
      for (int i = 0; i < networks; i++) {
        switchTo(statement, i);
      }
      for (int i = 0; i < SWITCHES; i++) {
        found.switches.add(switchTo(statement, random.nextInt(networks)));
      }
      for (int i = 0; i < SWITCHES / 10; i++) {
        grantAgain(administrator, random.nextInt(networks));
        found.afterGrant.add(switchTo(statement, random.nextInt(networks)));
      }
    }
  }

  private static void grantAgain(Statement administrator, int i) throws SQLException {
    administrator.execute("GRANT INSERT ON colloquy_jobs.job TO 'net-" + i + "'");
  }

  private static double switchTo(Statement statement, int i) throws SQLException {
    long start = System.nanoTime();
    statement.execute("SET ROLE 'net-" + i + "'");
    statement.execute("USE `net-" + i + "`");
    statement.execute("SELECT COUNT(*) FROM member");
    return (System.nanoTime() - start) / 1e6;
  }

  private static double megabytes(MySqlServer server) {
    try {
      return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(List<Double> values) {
    return Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
