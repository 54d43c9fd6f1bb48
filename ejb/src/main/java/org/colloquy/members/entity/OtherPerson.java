package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/** Two who look like one person and are two: the one with the lower id first. */
@Entity
@Table(name = "other_person")
@IdClass(OtherPerson.Key.class)
public class OtherPerson {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "one_id")
  private UUID oneId;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "other_id")
  private UUID otherId;

  @Convert(converter = InstantColumn.class)
  @Column(name = "said_at")
  private Instant saidAt;

  /** For JPA. */
  protected OtherPerson() {}

  public OtherPerson(Key key, Instant now) {
    this.oneId = key.oneId;
    this.otherId = key.otherId;
    this.saidAt = now;
  }

  public Key key() {
    return new Key(oneId, otherId);
  }

  /** Two people, whichever is named first. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID oneId;
    private UUID otherId;

    /** For JPA. */
    public Key() {}

    public Key(UUID one, UUID other) {
      var inOrder = one.compareTo(other) < 0;
      this.oneId = inOrder ? one : other;
      this.otherId = inOrder ? other : one;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && oneId.equals(that.oneId) && otherId.equals(that.otherId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(oneId, otherId);
    }
  }
}
