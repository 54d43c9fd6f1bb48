package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.shared.Conflict;

/**
 * A session across networks, as the operator convenes it. It is drafted, edited freely, sent to the
 * invited networks; from then on each edit raises the {@link #revision()} by one, so that a network
 * that hears of two changes in the wrong order keeps the later one. It may be cancelled until it is
 * over; a cancelled session never comes back.
 */
@Entity
@Table(name = "joint_session")
public class JointSession {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private JointStatus status;

  private int revision;
  @Embedded private JointDetails details;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Convert(converter = InstantColumn.class)
  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "sent_at")
  private Instant sentAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  protected JointSession() {}

  private JointSession(UUID id, JointDetails details, Instant now) {
    this.id = id;
    this.details = details;
    status = JointStatus.DRAFT;
    draftedAt = now;
  }

  public static JointSession draft(UUID id, JointDetails details, Instant now) {
    return new JointSession(id, details, now);
  }

  /** Takes the new text; true when networks must hear of it. */
  public boolean edit(JointDetails changed, Instant now) {
    refuseWhenClosed(now);
    if (changed.equals(details)) {
      return false;
    }
    details = changed;
    if (status == JointStatus.SENT) {
      revision++;
      return true;
    }
    return false;
  }

  /** From now on networks may be told. Sending again is fine: networks may have been added. */
  public void send(Instant now) {
    refuseWhenClosed(now);
    if (status == JointStatus.DRAFT) {
      status = JointStatus.SENT;
      revision = 1;
      sentAt = now;
    }
  }

  /** Calls it off for every network; calling off twice is once. */
  public void cancel(String reason, Instant now) {
    if (status == JointStatus.CANCELLED) {
      return;
    }
    if (status == JointStatus.DRAFT) {
      throw new Conflict("draft");
    }
    refuseWhenClosed(now);
    status = JointStatus.CANCELLED;
    cancelReason = reason.strip();
    cancelledAt = now;
    revision++;
  }

  private void refuseWhenClosed(Instant now) {
    if (status == JointStatus.CANCELLED) {
      throw new Conflict("cancelled");
    }
    if (status == JointStatus.SENT && details.isOver(now)) {
      throw new Conflict("over");
    }
  }

  public boolean isDraft() {
    return status == JointStatus.DRAFT;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public JointStatus status() {
    return status;
  }

  public int revision() {
    return revision;
  }

  public JointDetails details() {
    return details;
  }

  public String cancelReason() {
    return cancelReason;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant cancelledAt() {
    return cancelledAt;
  }

  public Instant draftedAt() {
    return draftedAt;
  }
}
