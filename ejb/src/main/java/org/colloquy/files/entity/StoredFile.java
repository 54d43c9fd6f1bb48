package org.colloquy.files.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.files.FileOwner;
import org.colloquy.files.StoredFileView;

/**
 * A file of some thing. It is there from the moment that all of it has come in, and what it holds
 * never changes. Removed, it waits for some days for somebody who wants it back.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Convert(converter = UuidColumn.class)
  @Column(name = "owner_id")
  private UUID ownerId;

  private String name;

  private String type;

  private long size;

  private String sha256;

  @Convert(converter = UuidColumn.class)
  @Column(name = "content_id")
  private UUID contentId;

  private boolean picture;

  @Convert(converter = UuidColumn.class)
  @Column(name = "kept_by")
  private UUID keptBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "kept_at")
  private Instant keptAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "removed_at")
  private Instant removedAt;

  /** For JPA. */
  protected StoredFile() {}

  /**
   * A file whose content is all there.
   *
   * @param keptBy who brought it
   */
  public static StoredFile of(
      UUID id, FileOwner owner, String name, Content content, UUID keptBy, Instant now) {
    var file = new StoredFile();
    file.id = id;
    file.ownerKind = owner.kind();
    file.ownerId = owner.thing();
    file.name = name;
    file.type = content.type();
    file.size = content.size();
    file.sha256 = content.sha256();
    file.contentId = content.id();
    file.picture = content.picture();
    file.keptBy = keptBy;
    // As it is kept: the answer to the first request is the answer to the next.
    file.keptAt = now.truncatedTo(ChronoUnit.MICROS);
    return file;
  }

  /**
   * What has come in.
   *
   * @param id by which its pieces are found
   * @param type found by what it is
   * @param picture whether it was made anew, in several widths
   */
  public record Content(UUID id, long size, String sha256, String type, boolean picture) {}

  public void rename(String newName) {
    name = newName;
  }

  /** Does nothing where it is removed already. */
  public void remove(Instant now) {
    removedAt = removedAt == null ? now : removedAt;
  }

  /** Does nothing where it is not removed. */
  public void bringBack() {
    removedAt = null;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public boolean isOf(FileOwner owner) {
    return ownerKind.equals(owner.kind()) && ownerId.equals(owner.thing());
  }

  public StoredFileView view() {
    return new StoredFileView(id, name, type, size, sha256, picture, keptAt, removedAt);
  }

  public FileOwner owner() {
    return new FileOwner(ownerKind, ownerId);
  }

  public UUID contentId() {
    return contentId;
  }
}
