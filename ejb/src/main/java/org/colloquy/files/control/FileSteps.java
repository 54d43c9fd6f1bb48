package org.colloquy.files.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.entity.StoredFile;
import org.colloquy.look.boundary.SettingsLock;
import org.colloquy.permissions.boundary.RightNow;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The transactions of a file that comes in, and of files that go for good. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FileSteps {

  /** For so long a file that was removed can be brought back. */
  public static final Duration REGRET = Duration.ofDays(7);

  @Inject private FileRows files;
  @Inject private RightNow right;
  @Inject private SettingsLock lock;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The file that the same request has made before. */
  public Optional<StoredFileView> find(UUID id) {
    return files.find(id).map(StoredFile::view);
  }

  /**
   * The file is there from now on. One after the other in a network, so that together they do not
   * get past what it may have.
   *
   * @return empty where the same request was faster
   */
  public Optional<StoredFileView> keep(
      UUID id, FileOwner owner, String name, StoredFile.Content content, UUID keeper) {
    right.confirm();
    return receive(id, owner, name, content, keeper);
  }

  /** The same for what came by another way than a call. */
  public Optional<StoredFileView> receive(
      UUID id, FileOwner owner, String name, StoredFile.Content content, UUID keeper) {
    lock.take();
    if (files.find(id).isPresent()) {
      return Optional.empty();
    }
    var most = settings.number(Setting.FILES_OF_NETWORK);
    if (files.used() + content.size() > most * Intake.MEGABYTE) {
      throw Invalid.field(Intake.FIELD, "files.full", most);
    }
    var file = StoredFile.of(id, owner, name, content, keeper, clock.instant());
    files.add(file);
    return Optional.of(file.view());
  }

  /** Removes some files of a kind of thing that were kept for as long as they may be. */
  public boolean removeOld(String kind, Duration kept, int atMost) {
    var old = files.keptBefore(kind, clock.instant().minus(kept), atMost);
    old.forEach(files::remove);
    return !old.isEmpty();
  }

  /** The rows of some files go for which nobody can ask any more; returns what they held. */
  public List<UUID> forget(int atMost) {
    return files.removedBefore(clock.instant().minus(REGRET), atMost).stream()
        .map(
            file -> {
              files.forget(file);
              return file.contentId();
            })
        .toList();
  }
}
