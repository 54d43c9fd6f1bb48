package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.deploy.machine.Folders;

/** Who listens on a port, as Linux tells it under /proc. */
final class ListeningProcess {

  /** Local port, state (0A: listening), user and inode of a line of /proc/net/tcp. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*\\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A \\S+ \\S+ \\S+\\s+(\\d+)\\s+\\d+ (\\d+) .*");

  private ListeningProcess() {}

  /** Words for a message; empty when nobody is seen to listen. */
  static Optional<String> describe(int port) {
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      if (Files.isReadable(Path.of(table))) {
        for (String line : Folders.read(Path.of(table)).lines().toList()) {
          Matcher matcher = LINE.matcher(line);
          if (matcher.matches() && Integer.parseInt(matcher.group(1), 16) == port) {
            return Optional.of(
                ownerOf(matcher.group(3))
                    .orElse("a process of the user with id " + matcher.group(2)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ownerOf(String inode) {
    String socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .findFirst()
        .map(process -> "process " + process.pid() + " (" + commandOf(process.pid()) + ")");
  }

  private static boolean holds(long pid, String socket) {
    try (DirectoryStream<Path> handles =
        Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
      for (Path handle : handles) {
        if (Files.isSymbolicLink(handle)
            && Files.readSymbolicLink(handle).toString().equals(socket)) {
          return true;
        }
      }
      return false;
    } catch (IOException | UncheckedIOException notOursOrGone) {
      return false;
    }
  }

  private static String commandOf(long pid) {
    try {
      String command =
          Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"))
              .replace('\0', ' ')
              .strip();
      return command.length() > 80 ? command.substring(0, 80) + " …" : command;
    } catch (IOException gone) {
      return "gone meanwhile";
    }
  }
}
