package org.colloquy.deploy.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.AuditFiles;
import org.colloquy.deploy.state.RunningStack;
import org.colloquy.deploy.state.StateFolder;

/** {@code deploy/audit}: says whether a network's log is what it was. */
final class Audit {

  private static final String HELP =
      """
      Usage: deploy/audit verify NETWORK [--key FILE] [--copies FOLDER]...
             deploy/audit checkpoints NETWORK

        verify       reads the whole log and says which entry was altered, is missing or was swapped, through
                     which one it is good, and which checkpoints are; status 1 where anything is wrong
        checkpoints  lists the signed checkpoints that the database holds

      It reads the stack that deploy/up brought up on this machine, or, where COLLOQUY_DB_URL is set, the
      database of that address with the settings of the application: COLLOQUY_DB_PROVISIONER_USER and _PASSWORD,
      COLLOQUY_AUDIT_KEY (the public half is enough) and COLLOQUY_AUDIT_FOLDER.

        --key FILE        the key, in place of the setting
        --copies FOLDER   where copies of checkpoints lie, in place of the setting; once for each node's
      """;

  private final Map<String, String> environment;
  private final List<String> arguments;

  private Audit(Map<String, String> environment, List<String> arguments) {
    this.environment = environment;
    this.arguments = arguments;
  }

  public static void main(String[] arguments) {
    int status = 1;
    try {
      status = new Audit(System.getenv(), Arrays.asList(arguments)).run();
    } catch (StackFailure e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private int run() {
    if (arguments.contains("--help")) {
      System.out.print(HELP);
      return 0;
    }
    if (arguments.size() < 2 || !List.of("verify", "checkpoints").contains(arguments.get(0))) {
      System.err.print(HELP);
      return 2;
    }
    try (Connection connection = connect()) {
      return "verify".equals(arguments.get(0))
          ? verify(connection, arguments.get(1))
          : list(connection, arguments.get(1));
    } catch (SQLException e) {
      throw new StackFailure("The database does not answer: " + e.getMessage(), e);
    }
  }

  private int verify(Connection connection, String network) {
    Verdict verdict = Verification.of(connection, network, outside());
    System.out.print(verdict.text());
    return verdict.isSound() ? 0 : 1;
  }

  private static int list(Connection connection, String network) throws SQLException {
    for (Checkpoint each : LoggedNetwork.named(connection, network).checkpoints()) {
      System.out.printf("%8d  %s  %s%n", each.n(), each.at(), each.hash());
    }
    return 0;
  }

  private Outside outside() {
    AuditFiles usual = isElsewhere() ? null : AuditFiles.in(state().path("audit"));
    List<Path> folders = new ArrayList<>();
    for (String folder : values("--copies")) {
      folders.add(Path.of(folder));
    }
    if (folders.isEmpty()) {
      folders.add(usual == null ? Path.of(required("COLLOQUY_AUDIT_FOLDER")) : usual.copies());
    }
    List<String> key = values("--key");
    if (!key.isEmpty()) {
      return new Outside(Path.of(key.get(0)), folders);
    }
    return new Outside(
        usual == null ? Path.of(required("COLLOQUY_AUDIT_KEY")) : usual.key(), folders);
  }

  private Connection connect() throws SQLException {
    if (isElsewhere()) {
      return DriverManager.getConnection(
          utc(required("COLLOQUY_DB_URL")),
          environment.getOrDefault("COLLOQUY_DB_PROVISIONER_USER", "colloquy_provisioner"),
          required("COLLOQUY_DB_PROVISIONER_PASSWORD"));
    }
    RunningStack stack = RunningStack.of(repository());
    return DriverManager.getConnection(utc(stack.mysqlUrl()), "root", stack.rootPassword());
  }

  /** As the application reads moments; the address has a path, if only an empty one. */
  private static String utc(String url) {
    String whole = url.matches("jdbc:mysql://[^/?]+") ? url + "/" : url;
    return whole + (whole.contains("?") ? "&" : "?") + "connectionTimeZone=UTC";
  }

  private boolean isElsewhere() {
    return environment.containsKey("COLLOQUY_DB_URL");
  }

  private String required(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new StackFailure(name + " is not set");
    }
    return value;
  }

  private List<String> values(String option) {
    List<String> found = new ArrayList<>();
    for (int i = 2; i < arguments.size() - 1; i++) {
      if (option.equals(arguments.get(i))) {
        found.add(arguments.get(i + 1));
      }
    }
    return found;
  }

  private static StateFolder state() {
    return StateFolder.of(repository());
  }

  private static Path repository() {
    return Path.of(System.getProperty("colloquy.repository", "")).toAbsolutePath();
  }
}
