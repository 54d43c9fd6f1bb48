package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.machine.StopAtExit;
import org.colloquy.deploy.networks.LoaderTarget;
import org.colloquy.deploy.networks.NetworkAccounts;
import org.colloquy.deploy.networks.NetworkLoader;
import org.colloquy.deploy.state.AccountsReport;
import org.colloquy.deploy.state.RunNote;
import org.colloquy.deploy.state.StackSecrets;
import org.colloquy.deploy.state.StateFolder;

/** {@code deploy/up}: brings the whole stack up on this machine. */
final class Up {

  private static final int FIRST_TIME_MEGABYTES = 2500;
  private static final int LATER_MEGABYTES = 500;

  private final Path repository;
  private final StateFolder state;
  private final PrintStream out;

  Up(Path repository, StateFolder state, PrintStream out) {
    this.repository = repository;
    this.state = state;
    this.out = out;
  }

  public static void main(String[] arguments) {
    Path repository = Path.of(System.getProperty("colloquy.repository", "")).toAbsolutePath();
    int status = 1;
    try {
      UpOptions options = UpOptions.parse(List.of(arguments));
      if (options.help()) {
        System.out.print(UpOptions.HELP);
        status = 0;
      } else {
        StateFolder state = StateFolder.of(repository);
        Up up = new Up(repository, state, System.out);
        status = options.detach() ? up.detach(List.of(arguments)) : up.run(options);
      }
    } catch (StackFailure e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private int detach(List<String> arguments) {
    // Asked before the log of the one that runs is lost.
    releaseAtOnce(state.lock().orElseThrow(this::alreadyRunning));
    return new Daemon(state, out).start(Up.class, repository, arguments);
  }

  private static void releaseAtOnce(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs until it is told to stop or a server ends; whatever happens, nothing is left running. */
  int run(UpOptions options) {
    try (FileLock lock = state.lock().orElseThrow(this::alreadyRunning)) {
      endLeftovers();
      if (options.fresh()) {
        state.forget();
      }
      check(options);
      LocalStack stack = bringUp(options);
      String ended = stack.awaitEndOfOne();
      assert lock.isValid();
      throw new StackFailure(
          "%s ended by itself. Its log lies in %s".formatted(ended, state.path("")));
    } catch (StackFailure e) {
      out.println(StopAtExit.ending() ? "Stopping." : e.getMessage());
    } catch (IOException e) {
      out.println("The lock in deploy/.state cannot be used: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      StopAtExit.stopAll();
    }
    return 1;
  }

  private LocalStack bringUp(UpOptions options) {
    Steps steps = new Steps(out);
    StackSecrets secrets = StackSecrets.in(state.path("secrets.json"));
    LocalStack stack = new LocalStack(repository, state, secrets, options, steps);
    LocalStack.Running running = stack.start();
    List<NetworkAccounts> networks = List.of();
    if (options.examples() && running.administrator().isPresent()) {
      networks =
          steps.step(
              "Example networks", () -> load(running, running.administrator().get(), secrets));
    }
    AccountsReport report =
        AccountsReport.of(running.site(), running.operator(), secrets.operator(), networks);
    report.write(state.path("accounts.json"));
    out.print(report.table());
    steps.say("\nAll accounts: deploy/.state/accounts.json. Logs: deploy/.state");
    steps.say(Daemon.READY + steps.total() + ". Ctrl-C (or deploy/down) stops everything.");
    return stack;
  }

  private List<NetworkAccounts> load(
      LocalStack.Running running,
      ExternalServers.Administrator administrator,
      StackSecrets secrets) {
    LoaderTarget target =
        new LoaderTarget(
            running.site(),
            running.keycloak(),
            administrator.name(),
            administrator.password(),
            running.operator(),
            secrets.operator(),
            "colloquy-platform",
            secrets.examples(),
            repository.resolve("deploy/networks"),
            state.path("networks-loaded"),
            Clock.systemUTC());
    try {
      return NetworkLoader.load(target, line -> out.println("    " + line));
    } catch (StackFailure e) {
      throw new StackFailure("The example networks could not be loaded: " + e.getMessage(), e);
    }
  }

  private void check(UpOptions options) {
    boolean first = !Files.isDirectory(Cache.ofUser().root());
    Preflight.disk(Cache.ofUser().root(), first ? FIRST_TIME_MEGABYTES : LATER_MEGABYTES);
    Preflight.disk(state.path(""), LATER_MEGABYTES);
    Preflight.portFree("Colloquy", options.port(), "--port");
    if (options.external().isEmpty()) {
      Preflight.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
      Preflight.portFree("MySQL", options.mysqlPort(), "--mysql-port");
      Preflight.portFree("Keycloak", options.keycloakPort(), "--keycloak-port");
    }
  }

  /** Servers of a start that was killed: their guard ends them soon; here we wait until it did. */
  private void endLeftovers() {
    RunNote.read(state)
        .ifPresent(note -> note.processes().forEach(each -> each.end(Duration.ofSeconds(15))));
  }

  private StackFailure alreadyRunning() {
    Optional<RunNote> note = RunNote.read(state);
    String site = note.map(RunNote::site).orElse("an address it has not told yet");
    String pid = note.map(found -> " (process " + found.processes().get(0).pid() + ")").orElse("");
    return new StackFailure(
        "It is already running%s at %s. deploy/down stops it.".formatted(pid, site));
  }
}
