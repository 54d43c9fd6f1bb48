package org.colloquy.deploy.payara;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/**
 * Payara Micro on loopback with the application at its root.
 *
 * <pre>{@code
 * try (PayaraMicro server = PayaraMicro.start(war, home, stack.settings())) { … }
 * }</pre>
 */
public final class PayaraMicro implements AutoCloseable {

  private static final String BOOTED = " ready in ";

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final URI site;
  private final Http http;
  private final Path log;
  private final ServerProcess process;

  private PayaraMicro(URI site, Http http, Path log, ServerProcess process) {
    this.site = site;
    this.http = http;
    this.log = log;
    this.process = process;
  }

  /** Fetches what is not here yet. */
  public static void fetch(Cache cache) {
    PayaraMicroDistribution.unpacked(cache);
  }

  /**
   * Starts the server at the port of {@code colloquy.base-url} and waits until the platform's home
   * answers.
   *
   * @param home a folder of its own, emptied first
   */
  public static PayaraMicro start(Path war, Path home, Map<String, String> settings) {
    int port = URI.create(settings.get("colloquy.base-url")).getPort();
    PayaraMicro server = launch(Cache.ofUser(), war, home, port, settings);
    server.awaitReady();
    return server;
  }

  /**
   * Starts without waiting.
   *
   * @param port where it listens; the base URL may name another, that of a proxy before it
   */
  public static PayaraMicro launch(
      Cache cache, Path war, Path home, int port, Map<String, String> settings) {
    return launch(cache, PayaraMicroCommand.SMALL, war, home, port, settings);
  }

  /**
   * The same on a Java that is set up as a file says, in place of the small one of a laptop.
   *
   * @param options one option a line, as {@code java @file} reads it
   */
  public static PayaraMicro launch(
      Cache cache, Path options, Path war, Path home, int port, Map<String, String> settings) {
    return launch(cache, List.of("@" + options.toAbsolutePath()), war, home, port, settings);
  }

  private static PayaraMicro launch(
      Cache cache, List<String> jvm, Path war, Path home, int port, Map<String, String> settings) {
    PayaraMicroDistribution.lay(PayaraMicroDistribution.unpacked(cache), home);
    PayaraMicroConfig.change(home.resolve("config/domain.xml"));
    Path listener = home.resolve("listener.asadmin");
    Folders.writePrivate(listener, PayaraMicroConfig.listener());
    URI site = URI.create(settings.get("colloquy.base-url"));
    Path log = home.resolve("payara.log");
    return new PayaraMicro(
        site,
        Http.onLoopback(port),
        log,
        ServerProcess.start(
            "Payara Micro",
            PayaraMicroCommand.of(jvm, war, home, port, listener),
            SettingsEnvironment.of(settings),
            home,
            log));
  }

  /** Waits until the platform's home answers; fails with the log's reasons when it will not. */
  public void awaitReady() {
    process.await(Duration.ofMinutes(10), this::ready);
  }

  private boolean ready() {
    String text = Folders.read(log);
    int status = http.status(site, Duration.ofSeconds(20));
    // It goes on running without an application that failed, and counts it as deployed.
    if (text.contains(BOOTED) && status == NOT_FOUND) {
      close();
      throw new StackFailure(
          "Colloquy did not start. From the log (%s):%n%s".formatted(log, reasons(text)));
    }
    return status == OK;
  }

  /** The server's log is long; what it was caused by is said in few lines of it. */
  private static String reasons(String text) {
    List<String> lines =
        text.lines().filter(line -> line.matches("(Caused by: |.*Exception: ).*")).toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size())).indent(2);
  }

  /** The platform's address. */
  public URI site() {
    return site;
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.alive();
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
}
