package org.colloquy.deploy.state;

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
import org.colloquy.deploy.machine.Folders;

/**
 * {@code deploy/.state}: data, secrets, logs and the note of who runs. Only its owner can enter.
 * Whoever runs a stack holds a lock on it, which the system gives back when that process ends,
 * however it ends.
 */
public final class StateFolder {

  private static final String LOG = "up.log";

  private static final String LOCK = "up.lock";

  private final Path folder;

  private StateFolder(Path folder) {
    this.folder = folder;
  }

  /** The one of a working copy; made when it is not there. */
  public static StateFolder of(Path repository) {
    return new StateFolder(
        Folders.createPrivate(repository.resolve("deploy/.state").toAbsolutePath()));
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Where a detached start writes. */
  public Path log() {
    return path(LOG);
  }

  /** The lock, or nothing when another process has it. */
  public Optional<FileLock> lock() {
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
  public void forget() {
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
