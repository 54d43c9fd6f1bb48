package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * {@code deploy/.state}: data, secrets, logs and the note of who runs. Only its owner can enter.
 * Whoever runs a stack holds a lock on it, which the system gives back when that process ends,
 * however it ends.
 */
final class StateFolder {

  /** Where a detached start writes. */
  static final String LOG = "up.log";

  private static final String LOCK = "up.lock";

  private final Path folder;

  StateFolder(Path folder) {
    this.folder = Folders.createPrivate(folder.toAbsolutePath());
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** The lock, or nothing when another process has it. */
  Optional<FileLock> lock() {
    try {
      FileChannel channel =
          FileChannel.open(path(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return Optional.ofNullable(lock);
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets everything but the lock. */
  void forget() {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      for (Path entry : content) {
        if (!entry.endsWith(LOCK) && !entry.endsWith(LOG)) {
          Folders.delete(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
