package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.secrets.Tokens;

/**
 * What the link in an invitation opens with: one for each invited member, of which the network
 * keeps the digest alone. The next one takes its place.
 */
@Entity
@Table(name = "invitation_key")
public class InvitationKey {

  /** Long enough for a holiday. */
  private static final Duration GOOD_FOR = Duration.ofDays(14);

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Unlogged private byte[] digest;

  @Convert(converter = UuidColumn.class)
  @Column(name = "letter_id")
  private UUID letterId;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected InvitationKey() {}

  public InvitationKey(UUID memberId) {
    this.memberId = memberId;
  }

  /**
   * Makes this token the one that opens, and no other.
   *
   * @param letter that it goes out with
   */
  public void takes(String token, UUID letter, Instant now) {
    digest = Tokens.digest(token);
    letterId = letter;
    expiresAt = now.plus(GOOD_FOR);
  }

  public boolean isOf(String token) {
    return MessageDigest.isEqual(digest, Tokens.digest(token));
  }

  /** Empty for a key from before letters were named. */
  public Optional<UUID> letter() {
    return Optional.ofNullable(letterId);
  }

  public UUID memberId() {
    return memberId;
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
