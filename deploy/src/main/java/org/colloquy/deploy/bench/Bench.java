package org.colloquy.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;
import org.colloquy.deploy.state.StateFolder;

/**
 * {@code deploy/bench NAME…}: measures a stack that runs, prints tables and JSON, and keeps the
 * JSON.
 */
final class Bench {

  private static final String HELP =
      """
      Usage: deploy/bench [provisioning [--networks N]] [pages [--seconds N]]
             deploy/bench grants [--networks N]

      Measures the stack that deploy/up brought up on this machine; without a name, everything.

        provisioning   a new network from confirmation to its first sign-in page, beside the same schema by
                       the MySQL client and the same realm by one call to Keycloak; leaves N+1 networks (10)
        pages          the signed-in list of sessions for N seconds (15), beside a bare resource with one query
        grants         what a second schema for each database role costs, with N roles (1000), on MySQL servers
                       of its own: no stack has to run, and it runs only where it is named

      Each prints a table and JSON; the JSON is kept in deploy/.state/bench-NAME.json.
      """;

  public static void main(String[] arguments) {
    List<String> options = Arrays.asList(arguments);
    int status = 1;
    try {
      if (options.contains("--help")) {
        System.out.print(HELP);
      } else {
        run(options);
      }
      status = 0;
    } catch (StackFailure e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private static void run(List<String> options) {
    Path repository = Path.of(System.getProperty("colloquy.repository", "")).toAbsolutePath();
    if (options.contains("grants")) {
      print(
          "grants",
          new GrantsBench(number(options, "--networks", 1000)).run(),
          StateFolder.of(repository).path(""));
    } else {
      run(options, RunningStack.of(repository));
    }
  }

  private static void run(List<String> options, RunningStack stack) {
    boolean all = !options.contains("provisioning") && !options.contains("pages");
    if (all || options.contains("provisioning")) {
      print(
          "provisioning",
          new ProvisioningBench(stack).run(number(options, "--networks", 10)),
          stack.state());
    }
    if (all || options.contains("pages")) {
      print("pages", new PagesBench(stack).run(number(options, "--seconds", 15)), stack.state());
    }
  }

  private static void print(String name, Report report, Path folder) {
    System.out.println(name);
    System.out.println(report.table());
    System.out.print(report.json());
    try {
      Files.writeString(folder.resolve("bench-" + name + ".json"), report.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(List<String> options, String option, int usual) {
    int at = options.indexOf(option);
    if (at < 0) {
      return usual;
    }
    String value = at + 1 < options.size() ? options.get(at + 1) : "";
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new StackFailure(option + " needs a number");
    }
    return Integer.parseInt(value);
  }
}
