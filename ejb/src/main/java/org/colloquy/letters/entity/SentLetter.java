package org.colloquy.letters.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.Counted;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.mail.MailKind;

/**
 * That somebody was written to for an occasion: there is one row for the two, whatever asks again.
 */
@Counted
@Entity
@Table(name = "sent_letter")
public class SentLetter {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "occasion")
  private byte[] occasion;

  @Column(name = "kind")
  private String kind;

  @Column(name = "asked_at")
  private Instant askedAt;

  /** For JPA. */
  protected SentLetter() {}

  /**
   * @param occasion its digest, which is as long for all
   */
  public SentLetter(UUID id, UUID memberId, byte[] occasion, MailKind kind, Instant now) {
    this.id = id;
    this.memberId = memberId;
    this.occasion = occasion.clone();
    this.kind = kind.name();
    this.askedAt = now;
  }

  public UUID memberId() {
    return memberId;
  }
}
