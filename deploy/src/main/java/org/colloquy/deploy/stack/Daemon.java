package org.colloquy.deploy.stack;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Java;
import org.colloquy.deploy.state.StateFolder;

/**
 * {@code deploy/up --detach}: the same program in a session of its own, followed until it is ready.
 */
record Daemon(StateFolder state, PrintStream out) {

  /** The line that tells a waiting parent that everything is there. */
  static final String READY = "Ready after ";

  /**
   * Starts the program; returns 0 when it is ready, 1 when it ended, having shown what it printed.
   */
  int start(Class<?> program, Path repository, List<String> arguments) {
    Path log = state.log();
    Folders.writePrivate(log, "");
    Process process = launch(program, repository, arguments, log);
    Thread stop = new Thread(process::destroy, "stop what was to be detached");
    Runtime.getRuntime().addShutdownHook(stop);
    boolean ready = follow(process, log);
    Runtime.getRuntime().removeShutdownHook(stop);
    return ready ? 0 : 1;
  }

  private static Process launch(
      Class<?> program, Path repository, List<String> arguments, Path log) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "setsid",
                Java.executable(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-Dcolloquy.repository=" + repository,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    arguments.stream().filter(each -> !"--detach".equals(each)).forEach(command::add);
    try {
      return new ProcessBuilder(command)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean follow(Process process, Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      boolean ended = false;
      while (true) {
        byte[] more = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(more);
        out.write(more);
        out.flush();
        if (Folders.read(log).contains("\n" + READY)) {
          return true;
        }
        if (ended) {
          return false;
        }
        // Once more round after the end, for what it wrote last.
        ended = process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      return false;
    }
  }
}
