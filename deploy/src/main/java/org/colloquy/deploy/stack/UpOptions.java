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
        --external FILE     use a MySQL 8 and a Keycloak that run elsewhere: a properties file with the
                            settings that deploy/docs/operating.md lists
        --help              this text

      Data and secrets lie in deploy/.state; unpacked servers in $COLLOQUY_CACHE (~/.cache/colloquy).
      """;

  static UpOptions parse(List<String> arguments) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    int port = 8080;
    int mysql = 3307;
    int keycloak = 8180;
    boolean detach = false;
    boolean fresh = false;
    boolean examples = true;
    boolean help = false;
    Optional<Path> external = Optional.empty();
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--port" -> port = port(option, rest);
        case "--mysql-port" -> mysql = port(option, rest);
        case "--keycloak-port" -> keycloak = port(option, rest);
        case "--port-base" -> {
          port = port(option, rest);
          mysql = port + 1;
          keycloak = port + 2;
        }
        case "--detach" -> detach = true;
        case "--fresh" -> fresh = true;
        case "--no-examples" -> examples = false;
        case "--external" -> external = Optional.of(Path.of(value(option, rest)));
        case "--help", "-h" -> help = true;
        default ->
            throw new StackFailure("deploy/up has no option " + option + "; see deploy/up --help");
      }
    }
    if (port == mysql || port == keycloak || mysql == keycloak) {
      throw new StackFailure(
          "The three ports must differ: %d, %d, %d".formatted(port, mysql, keycloak));
    }
    return new UpOptions(port, mysql, keycloak, detach, fresh, examples, help, external);
  }

  private static int port(String option, Deque<String> rest) {
    String value = value(option, rest);
    if (!value.matches("\\d{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65533) {
      throw new StackFailure(option + " needs a port number, not " + value);
    }
    return Integer.parseInt(value);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new StackFailure(option + " needs a value; see deploy/up --help");
    }
    return rest.pop();
  }
}
