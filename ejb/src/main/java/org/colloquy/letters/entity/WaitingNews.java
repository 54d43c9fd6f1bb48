package org.colloquy.letters.entity;

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
import org.colloquy.columns.Counted;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.mail.MailKind;

/**
 * News that waits for somebody's digest. When that has gone it stays for a while without a moment,
 * so that nobody is told of it again.
 */
@Counted
@Entity
@Table(name = "waiting_news")
@IdClass(WaitingNews.Key.class)
public class WaitingNews {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Id private String source;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "thing_id")
  private UUID thingId;

  private String kind;

  @Convert(converter = InstantColumn.class)
  @Column(name = "due_at")
  private Instant dueAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "noted_at")
  private Instant notedAt;

  /** For JPA. */
  protected WaitingNews() {}

  /**
   * @param dueAt when the digest goes that it is for
   */
  public WaitingNews(
      UUID memberId, String source, UUID thingId, MailKind kind, Instant dueAt, Instant now) {
    this.memberId = memberId;
    this.source = source;
    this.thingId = thingId;
    this.kind = kind.name();
    this.dueAt = dueAt;
    this.notedAt = now;
  }

  public UUID memberId() {
    return memberId;
  }

  public String source() {
    return source;
  }

  public UUID thingId() {
    return thingId;
  }

  public MailKind kind() {
    return MailKind.valueOf(kind);
  }

  /** Of news that waits. */
  public Instant dueAt() {
    return dueAt;
  }

  /** For JPA, which cannot use a record here. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID memberId;
    private String source;
    private UUID thingId;

    /** For JPA. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.memberId, memberId)
          && Objects.equals(key.source, source)
          && Objects.equals(key.thingId, thingId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(memberId, source, thingId);
    }
  }
}
