package org.colloquy.communities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/** One person in one community. */
@Entity
@Table(name = "community_member")
@IdClass(Belonging.Key.class)
public class Belonging {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "community_id")
  private UUID communityId;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Convert(converter = InstantColumn.class)
  @Column(name = "joined_at")
  private Instant joinedAt;

  /** For JPA. */
  protected Belonging() {}

  public static Belonging join(UUID communityId, UUID memberId, Instant now) {
    Belonging belonging = new Belonging();
    belonging.communityId = communityId;
    belonging.memberId = memberId;
    belonging.joinedAt = now;
    return belonging;
  }

  public UUID communityId() {
    return communityId;
  }

  public UUID memberId() {
    return memberId;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  /** The key, as JPA wants it: names and types of the id attributes. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID communityId;
    private UUID memberId;

    public Key() {}

    public Key(UUID communityId, UUID memberId) {
      this.communityId = communityId;
      this.memberId = memberId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && communityId.equals(that.communityId)
          && memberId.equals(that.memberId);
    }

    @Override
    public int hashCode() {
      return 31 * communityId.hashCode() + memberId.hashCode();
    }
  }
}
