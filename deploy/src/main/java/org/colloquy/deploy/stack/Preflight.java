package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.colloquy.deploy.machine.StackFailure;

/**
 * What is looked at before anything starts, so that the reason is said and nothing is half begun.
 */
final class Preflight {

  private static final long MEGABYTE = 1024 * 1024;

  private Preflight() {}

  /** MySQL comes as a program for one kind of machine. */
  static void platform(String system, String architecture) {
    if (!"Linux".equals(system) || !"amd64".equals(architecture)) {
      throw new StackFailure(
          "MySQL comes from Maven for Linux on x86-64 only, and this is %s on %s. Start a MySQL 8 and a"
                  .formatted(system, architecture)
              + " Keycloak 26 in another way and name them with deploy/up --external FILE");
    }
  }

  static void portFree(String what, int port, String option) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the servers do: a connection that lately ended does not keep the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException refused) {
      String reason =
          ListeningProcess.describe(port)
              .map(process -> "is taken by " + process + ". Stop that, or choose")
              // Such as a port below 1024 for anybody but root.
              .orElse("cannot be used: " + refused.getMessage() + ". Choose");
      throw new StackFailure(
          "Port %d, where %s would listen, %s another with %s"
              .formatted(port, what, reason, option),
          refused);
    }
  }

  static void disk(Path folder, long megabytes) {
    disk(folder, megabytes, Preflight::usable);
  }

  static void disk(Path folder, long megabytes, ToLongFunction<Path> usable) {
    Path existing = folder.toAbsolutePath();
    while (!Files.isDirectory(existing)) {
      existing = existing.getParent();
    }
    long free = usable.applyAsLong(existing) / MEGABYTE;
    if (free < megabytes) {
      throw new StackFailure(
          "The disk under %s is nearly full: %d MB free, %d MB needed. Make room, or set COLLOQUY_CACHE to a folder on another disk"
              .formatted(existing, free, megabytes));
    }
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
