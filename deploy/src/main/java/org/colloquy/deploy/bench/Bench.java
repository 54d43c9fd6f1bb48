package org.colloquy.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
      Usage: deploy/bench [provisioning [--networks N]] [pages [--seconds N] [--warm-up N] [--callers N]]
                          [peers --peer ADDRESS [--seconds N] [--callers N]] [rush [--seconds N]]
                          [mail [--mails N] [--port N]]
                          [files [--megabytes N]] [import [--rows N]]
             deploy/bench grants [--networks N]

      Measures the stack that deploy/up brought up on this machine; without a name, provisioning and pages.
      For figures of production start it with deploy/up --profile server.

        provisioning   a new network from confirmation to its first sign-in page, beside the same schema by
                       the MySQL client and the same realm by one call to Keycloak; leaves N+1 networks (10)
        pages          the list of sessions for a warm-up (60) and then N seconds (15), and other pages, each
                       beside a bare resource with one query, by so many callers at once (8): rate, times,
                       statements, and the processor time of Colloquy and MySQL for each. For the operator's
                       home it adds rows to the registry, to 300, and takes them away again
        peers          the list of sessions and the page at that address, which another program on this machine
                       serves, in five turns of N seconds (15)
        rush           everybody of an example network asks for seats of one session and gives them back, for N
                       seconds (15); leaves that session
        mail           N mails (25000) of an example network go out to a mail server that listens at that port
                       (2525) for as long as it takes; the stack has to be started with its mail server there:
                       COLLOQUY_SMTP_HOST=127.0.0.1 COLLOQUY_SMTP_PORT=2525 COLLOQUY_SMTP_STARTTLS=false
        files          a file of so many megabytes (500) into the materials of a session and out again, in megabytes
                       per second; leaves that session
        import         a list of so many people (100000) read, and every row of it judged, in rows per second;
                       nobody is invited
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
    boolean all =
        Stream.of("provisioning", "pages", "peers", "rush", "mail", "files", "import")
            .noneMatch(options::contains);
    int callers = number(options, "--callers", 8);
    int seconds = number(options, "--seconds", 15);
    if (all || options.contains("provisioning")) {
      print(
          "provisioning",
          new ProvisioningBench(stack).run(number(options, "--networks", 10)),
          stack.state());
    }
    if (all || options.contains("pages")) {
      print(
          "pages",
          new PagesBench(stack, callers).run(seconds, number(options, "--warm-up", 60)),
          stack.state());
    }
    if (options.contains("rush")) {
      print("rush", new RushBench(stack).run(seconds), stack.state());
    }
    if (options.contains("mail")) {
      print(
          "mail",
          new MailBench(stack)
              .run(number(options, "--mails", 25_000), number(options, "--port", 2525)),
          stack.state());
    }
    if (options.contains("files")) {
      print("files", new FilesBench(stack).run(number(options, "--megabytes", 500)), stack.state());
    }
    if (options.contains("import")) {
      print(
          "import", new ImportBench(stack).run(number(options, "--rows", 100_000)), stack.state());
    }
    if (options.contains("peers")) {
      print("peers", new PeersBench(stack, callers).run(peer(options), seconds), stack.state());
    }
  }

  private static URI peer(List<String> options) {
    String address = value(options, "--peer");
    if (!address.matches("https?://[^/\\s]+(/\\S*)?")) {
      throw new StackFailure("peers needs --peer with an http or https address");
    }
    return URI.create(address);
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
    if (!options.contains(option)) {
      return usual;
    }
    String value = value(options, option);
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new StackFailure(option + " needs a number");
    }
    return Integer.parseInt(value);
  }

  /** What follows the option; empty where there is none. */
  private static String value(List<String> options, String option) {
    int at = options.indexOf(option);
    return at >= 0 && at + 1 < options.size() ? options.get(at + 1) : "";
  }
}
