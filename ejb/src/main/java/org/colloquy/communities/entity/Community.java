package org.colloquy.communities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/** People who share a concern and learn by meeting regularly, under a name and for a purpose. */
@Entity
@Table(name = "community")
public class Community {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "name")
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "purpose")
  private String purpose;

  @Convert(converter = UuidColumn.class)
  @Column(name = "created_by")
  private UUID createdBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "example")
  private boolean example;

  /** For JPA. */
  protected Community() {}

  public static Community found(
      UUID id,
      String name,
      String shortName,
      String purpose,
      boolean example,
      UUID founder,
      Instant now) {
    Community community = new Community();
    community.id = id;
    community.createdBy = founder;
    community.createdAt = now;
    community.example = example;
    community.shortName = shortName;
    community.describe(name, purpose);
    return community;
  }

  public void describe(String newName, String newPurpose) {
    name = newName;
    purpose = newPurpose;
  }

  /** Gives it another name in addresses; the one that it had leads nowhere from then on. */
  public void moveTo(String newShortName) {
    shortName = newShortName;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public String purpose() {
    return purpose;
  }

  public boolean example() {
    return example;
  }
}
