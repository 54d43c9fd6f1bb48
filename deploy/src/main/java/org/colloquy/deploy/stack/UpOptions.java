package org.colloquy.deploy.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.colloquy.deploy.machine.StackFailure;

/** What was asked of {@code deploy/up}. */
record UpOptions(
    int port,
    int mysqlPort,
    int keycloakPort,
    boolean detach,
    boolean fresh,
    boolean examples,
    boolean server,
    boolean help,
    Optional<Path> external) {

  static final String HELP =
      """
      Usage: deploy/up [options]

      Builds what is stale, starts MySQL, Keycloak and Colloquy on this machine, loads three example
      networks and prints the addresses and accounts. Ctrl-C stops everything; what was entered stays
      for the next time.

        --port N            where Colloquy listens (8080)
        --mysql-port N      where MySQL listens (3307)
        --keycloak-port N   where Keycloak listens (8180)
        --port-base N       all three: Colloquy at N, MySQL at N+1, Keycloak at N+2
        --detach            return when everything is ready; deploy/down stops it
        --fresh             forget all data of earlier runs first
        --no-examples       load no example networks
        --profile NAME      laptop: Colloquy small and soon there; server: with the Java options of production,
                            which lie in deploy/server.jvm (laptop)
        --external FILE     use a MySQL 8 and a Keycloak that run elsewhere: a properties file with the
                            settings that deploy/docs/operating.md lists
        --help              this text

      Data and secrets lie in deploy/.state; unpacked servers in $COLLOQUY_CACHE (~/.cache/colloquy).
      """;

  static UpOptions parse(List<String> arguments) {
    return new Parsing(arguments).options();
  }

  /** The options with what each is when nobody says otherwise. */
  private static final class Parsing {

    private final Deque<String> rest;
    private int port = 8080;
    private int mysqlPort = 3307;
    private int keycloakPort = 8180;
    private boolean detach;
    private boolean fresh;
    private boolean examples = true;
    private boolean server;
    private boolean help;
    private Optional<Path> external = Optional.empty();

    Parsing(List<String> arguments) {
      this.rest = new ArrayDeque<>(arguments);
    }

    UpOptions options() {
      while (!rest.isEmpty()) {
        take(rest.pop());
      }
      if (port == mysqlPort || port == keycloakPort || mysqlPort == keycloakPort) {
        throw new StackFailure(
            "The three ports must differ: %d, %d, %d".formatted(port, mysqlPort, keycloakPort));
      }
      return new UpOptions(
          port, mysqlPort, keycloakPort, detach, fresh, examples, server, help, external);
    }

    private void take(String option) {
      switch (option) {
        case "--port" -> port = port(option);
        case "--mysql-port" -> mysqlPort = port(option);
        case "--keycloak-port" -> keycloakPort = port(option);
        case "--port-base" -> {
          port = port(option);
          mysqlPort = port + 1;
          keycloakPort = port + 2;
        }
        case "--detach" -> detach = true;
        case "--fresh" -> fresh = true;
        case "--no-examples" -> examples = false;
        case "--profile" -> server = profile(value(option)).equals("server");
        case "--external" -> external = Optional.of(Path.of(value(option)));
        case "--help", "-h" -> help = true;
        default ->
            throw new StackFailure("deploy/up has no option " + option + "; see deploy/up --help");
      }
    }

    private static String profile(String name) {
      if (!name.matches("laptop|server")) {
        throw new StackFailure("--profile is laptop or server, not " + name);
      }
      return name;
    }

    private int port(String option) {
      String value = value(option);
      if (!value.matches("\\d{1,5}")
          || Integer.parseInt(value) < 1
          || Integer.parseInt(value) > 65533) {
        throw new StackFailure(option + " needs a port number, not " + value);
      }
      return Integer.parseInt(value);
    }

    private String value(String option) {
      if (rest.isEmpty()) {
        throw new StackFailure(option + " needs a value; see deploy/up --help");
      }
      return rest.pop();
    }
  }
}
