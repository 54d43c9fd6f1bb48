package org.colloquy.links.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.Counted;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.secrets.Tokens;

/**
 * A link that was mailed, of which the network keeps the digest alone. It opens until it is too
 * old, or was used where once is enough; one that is revoked is no more.
 */
@Counted
@Entity
@Table(name = "acting_link")
public class ActingLink {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Unlogged private byte[] digest;

  private String purpose;

  @Column(name = "thing_kind")
  private String thingKind;

  @Convert(converter = UuidColumn.class)
  @Column(name = "thing_id")
  private UUID thingId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "renewed_at")
  private Instant renewedAt;

  /** For JPA. */
  protected ActingLink() {}

  /** A link that opens with this key from now on. */
  public ActingLink(
      UUID id, LinkPurpose purpose, String key, LinkTarget target, Instant now, Duration goodFor) {
    this.id = id;
    this.digest = Tokens.digest(key);
    this.purpose = purpose.code();
    this.thingKind = target.kind();
    this.thingId = target.thing();
    this.memberId = target.member();
    this.madeAt = now;
    this.expiresAt = now.plus(goodFor);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  public boolean isUsed() {
    return usedAt != null;
  }

  /** It was followed; the first time is kept. */
  public void used(Instant now) {
    if (usedAt == null) {
      usedAt = now;
    }
  }

  /** Whether it is the first time that another one is mailed in its place. */
  public boolean renewed(Instant now) {
    var first = renewedAt == null;
    if (first) {
      renewedAt = now;
    }
    return first;
  }

  public UUID id() {
    return id;
  }

  /** Whether it opens with this key, and is for that. */
  public boolean isOf(LinkPurpose other, String key) {
    return purpose.equals(other.code()) && MessageDigest.isEqual(digest, Tokens.digest(key));
  }

  public LinkTarget target() {
    return new LinkTarget(thingKind, thingId, memberId);
  }
}
