package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/**
 * A line of a network's ledger: one thing that came in from the exchange or went out to it. Written
 * once.
 */
@Entity
@Table(name = "exchange_ledger")
public class LedgerEntry {

  /** Which way it went. */
  public enum Direction {
    IN,
    OUT
  }

  /** What crossed, and with it the direction. */
  public enum Kind {
    INVITATION(Direction.IN),
    CHANGE(Direction.IN),
    CANCELLATION(Direction.IN),
    ACCEPTED(Direction.OUT),
    DECLINED(Direction.OUT),
    WITHDRAWN(Direction.OUT),
    COUNT(Direction.OUT);

    private final Direction direction;

    Kind(Direction direction) {
      this.direction = direction;
    }
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  @Column(name = "joint_session_id")
  private UUID jointSessionId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int revision;
  private Integer confirmed;
  private Integer waiting;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Convert(converter = InstantColumn.class)
  @Column(name = "happened_at")
  private Instant happenedAt;

  protected LedgerEntry() {}

  private LedgerEntry(UUID id, JointInvitation invitation, Kind kind, Instant now) {
    this.id = id;
    jointSessionId = invitation.id();
    this.kind = kind;
    direction = kind.direction;
    revision = invitation.revision();
    happenedAt = now;
  }

  /** A text came in. */
  public static LedgerEntry cameIn(UUID id, JointInvitation invitation, Kind kind, Instant now) {
    return new LedgerEntry(id, invitation, kind, now);
  }

  /** A person here answered. */
  public static LedgerEntry answered(
      UUID id, JointInvitation invitation, Kind kind, UUID member, Instant now) {
    LedgerEntry entry = new LedgerEntry(id, invitation, kind, now);
    entry.memberId = member;
    return entry;
  }

  /** Two figures went out. */
  public static LedgerEntry counted(UUID id, JointInvitation invitation, NumberedCount count) {
    LedgerEntry entry = new LedgerEntry(id, invitation, Kind.COUNT, count.at());
    entry.confirmed = count.confirmed();
    entry.waiting = count.waiting();
    return entry;
  }

  public UUID jointSessionId() {
    return jointSessionId;
  }

  public Direction direction() {
    return direction;
  }

  public Kind kind() {
    return kind;
  }

  public int revision() {
    return revision;
  }

  public Integer confirmed() {
    return confirmed;
  }

  public Integer waiting() {
    return waiting;
  }

  public UUID memberId() {
    return memberId;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public UUID id() {
    return id;
  }
}
