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
import org.colloquy.tenants.Serial;

/**
 * A network's own copy of a joint session it is invited to. Deliveries bring the text and keep it
 * current; the steward answers. The answer may go from pending or declined to accepted or declined,
 * and from accepted to withdrawn; a withdrawal is the end, because the members' registrations went
 * with it.
 */
@Entity
@Table(name = "joint_invitation")
public class JointInvitation {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;
  private int revision;
  @Embedded private JointDetails details;
  private boolean cancelled;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Convert(converter = InstantColumn.class)
  @Column(name = "received_at")
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "answer_number")
  private long answerNumber;

  @Column(name = "answered_revision")
  private Integer answeredRevision;

  @Convert(converter = InstantColumn.class)
  @Column(name = "answered_at")
  private Instant answeredAt;

  @Convert(converter = UuidColumn.class)
  @Column(name = "answered_by")
  private UUID answeredBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private DeclineReason declineReason;

  private String note;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  protected JointInvitation() {}

  public JointInvitation(UUID jointSessionId, Snapshot first, Instant now) {
    id = jointSessionId;
    receivedAt = now;
    answer = Answer.PENDING;
    take(first);
  }

  /** Takes a delivered text; false when the same or a later one is here already. */
  public boolean receive(Snapshot delivered) {
    if (delivered.revision() <= revision) {
      return false;
    }
    take(delivered);
    return true;
  }

  private void take(Snapshot delivered) {
    revision = delivered.revision();
    details = delivered.details();
    cancelled = delivered.cancelled();
    cancelReason = delivered.cancelReason();
  }

  /**
   * Takes part; false when it does so already.
   *
   * @param seen the revision the steward read: consent is given to that text and no other
   */
  public boolean accept(int seen, UUID member, Instant now) {
    if (answer == Answer.ACCEPTED) {
      return false;
    }
    refuseWhenClosed(now);
    if (seen != revision) {
      throw new Conflict("changed");
    }
    declineReason = null;
    note = null;
    answerWith(Answer.ACCEPTED, member, now);
    return true;
  }

  /** Does not take part; false when it has said so with the same words already. */
  public boolean decline(DeclineReason reason, String ownWords, UUID member, Instant now) {
    if (answer == Answer.ACCEPTED) {
      throw new Conflict("accepted");
    }
    refuseWhenClosed(now);
    String words = ownWords == null || ownWords.isBlank() ? null : ownWords.strip();
    if (answer == Answer.DECLINED && reason == declineReason) {
      note = words;
      return false;
    }
    declineReason = reason;
    note = words;
    answerWith(Answer.DECLINED, member, now);
    return true;
  }

  /** Leaves after having accepted, for good; false when it has left already. */
  public boolean withdraw(UUID member, Instant now) {
    if (answer == Answer.WITHDRAWN) {
      return false;
    }
    if (answer != Answer.ACCEPTED) {
      throw new Conflict("not-accepted");
    }
    refuseWhenClosed(now);
    answerWith(Answer.WITHDRAWN, member, now);
    return true;
  }

  /** Members here register for this session of the network's own. */
  public void hold(UUID session) {
    sessionId = session;
  }

  private void refuseWhenClosed(Instant now) {
    if (answer == Answer.WITHDRAWN) {
      throw new Conflict("withdrawn");
    }
    if (cancelled) {
      throw new Conflict("cancelled");
    }
    if (details.isOver(now)) {
      throw new Conflict("over");
    }
  }

  private void answerWith(Answer given, UUID member, Instant now) {
    answer = given;
    answerNumber++;
    answeredRevision = revision;
    answeredAt = now;
    answeredBy = member;
  }

  /**
   * The answer as the exchange may know it; only after there is one.
   *
   * @param generation of the network's data
   */
  public NumberedAnswer numberedAnswer(int generation) {
    if (answer == Answer.PENDING) {
      throw new IllegalStateException("No answer yet.");
    }
    return new NumberedAnswer(
        new Serial(generation, answerNumber), answer, answeredRevision, declineReason, answeredAt);
  }

  public UUID id() {
    return id;
  }

  public int revision() {
    return revision;
  }

  public JointDetails details() {
    return details;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public String cancelReason() {
    return cancelReason;
  }

  public Answer answer() {
    return answer;
  }

  public boolean isAccepted() {
    return answer == Answer.ACCEPTED;
  }

  public long answerNumber() {
    return answerNumber;
  }

  public Integer answeredRevision() {
    return answeredRevision;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public DeclineReason declineReason() {
    return declineReason;
  }

  public String note() {
    return note;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public UUID answeredBy() {
    return answeredBy;
  }

  /** Null until the network takes part. */
  public UUID sessionId() {
    return sessionId;
  }
}
