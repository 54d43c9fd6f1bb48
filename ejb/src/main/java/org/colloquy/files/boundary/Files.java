package org.colloquy.files.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colloquy.files.FileRule;
import org.colloquy.files.OpenFile;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.control.ChunkRows;
import org.colloquy.files.control.FileRows;
import org.colloquy.files.entity.StoredFile;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.NotFound;

/**
 * Files as people and programs read them. The thing that a file belongs to says who may: a file of
 * a thing that the caller does not see, of a kind that nobody answers for, or one that was removed
 * is not there.
 */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Files {

  @Inject private FileRows files;
  @Inject private ChunkRows chunks;
  @Inject @Any private Instance<FileRule> rules;

  @Permit(value = Permission.FILES_READ, changes = false)
  public StoredFileView get(@NotNull UUID id) {
    return readable(id).view();
  }

  /**
   * The file, in this width where it is a picture that is kept in it, else as it is.
   *
   * @param width 0 for the file itself
   */
  @Permit(value = Permission.FILES_READ, changes = false)
  public OpenFile open(@NotNull UUID id, int width) {
    var file = readable(id);
    var narrow = width > 0 && file.view().picture() ? chunks.length(file.contentId(), width) : 0;
    return narrow > 0
        ? new OpenFile(file.view(), width, narrow)
        : new OpenFile(file.view(), 0, file.view().size());
  }

  /**
   * One piece of it, of {@code Chunks.SIZE} bytes or, the last one, less. Asked for one by one, so
   * that whoever may not read it any more gets no further.
   */
  @Permit(value = Permission.FILES_READ, changes = false)
  public byte[] piece(@NotNull UUID id, int width, int number) {
    return chunks.find(readable(id).contentId(), width, number).orElseThrow(FileRows::unknown);
  }

  /** Throws {@link NotFound} in one way, whatever the reason. */
  private StoredFile readable(UUID id) {
    var file = files.find(id).filter(found -> !found.isRemoved()).orElseThrow(FileRows::unknown);
    var owner = file.owner();
    rules.stream()
        .filter(rule -> rule.kind().equals(owner.kind()))
        .findFirst()
        .orElseThrow(FileRows::unknown)
        .requireReader(owner.thing());
    return file;
  }
}
