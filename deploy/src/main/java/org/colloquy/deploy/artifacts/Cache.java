package org.colloquy.deploy.artifacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.deploy.machine.Folders;

/**
 * What is made once per version and kept: unpacked servers, their builds, bootstrapped data. An
 * entry is a folder that is either whole or absent: it is made under another name behind a lock,
 * then renamed, so processes that ask at once wait for the one that makes it, and a killed one
 * leaves nothing that counts.
 */
public final class Cache {

  private static final Object IN_THIS_PROCESS = new Object();

  private final Path root;

  Cache(Path root) {
    this.root = root;
  }

  public static Cache ofUser() {
    return new Cache(
        Optional.ofNullable(System.getenv("COLLOQUY_CACHE"))
            .filter(value -> !value.isBlank())
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home"), ".cache", "colloquy"))
            .toAbsolutePath());
  }

  public Path root() {
    return root;
  }

  public boolean has(String name) {
    return Files.isDirectory(root.resolve(name));
  }

  /**
   * The folder of that name, made by the given maker into an empty folder when it is not there yet.
   */
  public Path entry(String name, Consumer<Path> maker) {
    Path entry = root.resolve(name);
    if (Files.isDirectory(entry)) {
      return entry;
    }
    // A lock per name, so that making one entry can ask for another.
    synchronized (IN_THIS_PROCESS) {
      Folders.createPrivate(root);
      try (FileChannel channel =
              FileChannel.open(
                  root.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!Files.isDirectory(entry)) {
          removeUnfinished(name);
          Path unfinished =
              Folders.createPrivate(
                  root.resolve(name + ".making-" + ProcessHandle.current().pid()));
          maker.accept(unfinished);
          Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
        }
        assert lock.isValid();
        return entry;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void removeUnfinished(String name) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(root, name + ".making-*")) {
      leftovers.forEach(Folders::delete);
    }
  }
}
