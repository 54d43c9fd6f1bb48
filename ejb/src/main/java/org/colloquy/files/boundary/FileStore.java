package org.colloquy.files.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.files.FileOwner;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.control.ChunkRows;
import org.colloquy.files.control.ChunkStream;
import org.colloquy.files.control.FileRows;
import org.colloquy.files.control.FileSteps;
import org.colloquy.files.control.Intake;
import org.colloquy.files.entity.StoredFile;
import org.colloquy.files.entity.StoredFile.Content;
import org.colloquy.permissions.Caller;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.sql.LostRace;

/**
 * Keeps files with the things of the modules that have some. Whether the caller may do that has
 * been asked before, by the boundary that calls this:
 *
 * <pre>{@code
 * organisers.require(Permission.MATERIALS_KEEP, session);
 * return files.keep(key, owner(session), name, stream);
 * }</pre>
 */
@Dependent
public class FileStore {

  private static final int LONGEST_NAME = 200;

  /**
   * What a request asks for that brings a file.
   *
   * @param owner whose it becomes
   */
  private record NewFile(FileOwner owner, String name) {}

  @Inject private FileRows files;
  @Inject private FileSteps steps;
  @Inject private Intake intake;
  @Inject private ChunkRows chunks;

  /**
   * Reads a file to its end and keeps it. To be called outside of a transaction: it takes as long
   * as the line it comes over. Nothing of it is to be seen before all is there. The same request
   * sent again makes nothing new. {@link Invalid} names {@code name} or {@code file}.
   */
  public StoredFileView keep(RequestKey key, FileOwner owner, String called, InputStream stream) {
    var name = sound(called);
    var keeper = Caller.current().id();
    var id = key.idFor(keeper.toString(), new NewFile(owner, name));
    return steps
        .find(id)
        .orElseGet(() -> keep(id, stream, content -> steps.keep(id, owner, name, content, keeper)));
  }

  /**
   * The same for what somebody sent by another way, in nobody's name: whether this person may has
   * been asked before.
   *
   * @param id the same for the same file, however often it is taken
   */
  public StoredFileView receive(
      UUID id, FileOwner owner, String called, InputStream stream, UUID sender) {
    var name = sound(called);
    return steps
        .find(id)
        .orElseGet(
            () -> keep(id, stream, content -> steps.receive(id, owner, name, content, sender)));
  }

  private StoredFileView keep(
      UUID id, InputStream stream, Function<Content, Optional<StoredFileView>> step) {
    var content = intake.take(stream);
    try {
      // What is tried again is this step alone: the stream has come to its end.
      var kept = LostRace.settle(() -> step.apply(content));
      if (kept.isPresent()) {
        return kept.get();
      }
      intake.forget(content);
      return steps.find(id).orElseThrow(FileRows::unknown);
    } catch (RuntimeException e) {
      intake.forget(content);
      throw e;
    }
  }

  /**
   * What a file of this thing holds, for the module whose it is; read piece by piece when it is
   * asked for. Empty for one that is not there, or not any more.
   */
  public Optional<InputStream> read(FileOwner owner, UUID id) {
    return files
        .find(id)
        .filter(file -> file.isOf(owner) && !file.isRemoved())
        .map(file -> new ChunkStream(number -> chunks.piece(file.contentId(), number)));
  }

  /** By name, without those that were removed. */
  public List<StoredFileView> of(FileOwner owner) {
    return views(owner, false);
  }

  /** What was removed and can be brought back. */
  public List<StoredFileView> removedOf(FileOwner owner) {
    return views(owner, true);
  }

  private List<StoredFileView> views(FileOwner owner, boolean removed) {
    return files.of(owner).stream()
        .filter(file -> file.isRemoved() == removed)
        .map(StoredFile::view)
        .toList();
  }

  public StoredFileView rename(FileOwner owner, UUID id, String called) {
    var name = sound(called);
    var file = there(owner, id);
    file.rename(name);
    return file.view();
  }

  /** Can be undone for a week. */
  public void remove(FileOwner owner, UUID id) {
    files.remove(files.lock(owner, id));
  }

  public StoredFileView bringBack(FileOwner owner, UUID id) {
    var file = files.lock(owner, id);
    file.bringBack();
    return file.view();
  }

  private StoredFile there(FileOwner owner, UUID id) {
    var file = files.lock(owner, id);
    if (file.isRemoved()) {
      throw FileRows.unknown();
    }
    return file;
  }

  /** Some browsers say in which folder of the sender's machine it lay. */
  private static String sound(String called) {
    var path = called == null ? "" : called;
    var name = Line.of(path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))));
    if (name.isEmpty()) {
      throw Invalid.field("name", "files.name.missing");
    }
    if (name.length() > LONGEST_NAME) {
      throw Invalid.field("name", "files.name.long", LONGEST_NAME);
    }
    return name;
  }
}
