package org.colloquy.deploy.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server as a child process, its output in a log file. It never outlives this process: a shell
 * beside it waits on a pipe that only this process holds, and ends the server when the pipe closes,
 * even after a kill -9. It runs in a session of its own, so that Ctrl-C at the terminal reaches
 * only this process, which then stops the servers in order.
 */
public final class ServerProcess implements AutoCloseable {

  // Exec keeps the process id, so the process that Java knows is the server itself.
  private static final String GUARDED =
      """
      exec 3<&0
      ( cat <&3 >/dev/null
        kill -TERM $$ 2>/dev/null || exit 0
        for second in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 $$ 2>/dev/null || exit 0; done
        kill -KILL $$ ) </dev/null >/dev/null 2>&1 &
      exec "$@" </dev/null 3<&-
      """;

  private final String name;
  private final Process process;
  private final Path log;

  /** One object, so that it can be taken back. */
  private final Runnable stop = this::stop;

  private ServerProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  public static ServerProcess start(
      String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
    List<String> guarded = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", GUARDED, name));
    guarded.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(guarded)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      ServerProcess server = new ServerProcess(name, builder.start(), log);
      StopAtExit.add(server.stop);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be started", e);
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /**
   * Waits until the server is ready; when it ends before that or takes too long, says so with its
   * last log lines.
   */
  public void await(Duration limit, BooleanSupplier ready) {
    long end = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw failure("ended by itself with status " + process.exitValue());
      }
      if (System.nanoTime() > end) {
        close();
        throw failure("was not ready after " + limit.toSeconds() + " s");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        close();
        throw failure("was stopped while it started");
      }
    }
  }

  /** Waits for a process that does one thing and ends; it must end well. */
  public void awaitEnd(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        close();
        throw failure("did not end within " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw failure("was stopped");
    }
    if (process.exitValue() != 0) {
      throw failure("ended with status " + process.exitValue());
    }
  }

  private StackFailure failure(String what) {
    return new StackFailure(
        "%s %s. The end of its log (%s):%n%s"
            .formatted(name, what, log, Folders.lastLines(log, 20).indent(2)));
  }

  /** Ends the server in good order, by force after ten seconds. */
  @Override
  public void close() {
    stop();
    StopAtExit.remove(stop);
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
