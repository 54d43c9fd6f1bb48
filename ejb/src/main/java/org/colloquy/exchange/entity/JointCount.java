package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.Serial;

/**
 * Whether a count of a network's registrations is due, and the last one made. Always used with its
 * row locked: a registration that finds a count due adds no second job, and the count that answers
 * it starts only after that registration has committed. So any number of registrations at once
 * leave at most one job waiting, and the last state is always counted.
 */
@Entity
@Table(name = "joint_count")
public class JointCount {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "joint_session_id")
  private UUID jointSessionId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "joint_session_id", insertable = false, updatable = false)
  private JointInvitation invitation;

  private boolean due;

  @Column(name = "due_generation")
  private int dueGeneration;

  @Column(name = "count_number")
  private long countNumber;

  private int confirmed;
  private int waiting;

  @Convert(converter = InstantColumn.class)
  @Column(name = "counted_at")
  private Instant countedAt;

  protected JointCount() {}

  public JointCount(JointInvitation invitation) {
    this.invitation = invitation;
    jointSessionId = invitation.id();
  }

  /**
   * Registrations have changed; true when a job must be queued, false when one is waiting already.
   * For what was due in an earlier generation of the network's data none waits.
   */
  public boolean fallsDue(int generation) {
    boolean first = !due || dueGeneration != generation;
    due = true;
    dueGeneration = generation;
    return first;
  }

  /** The number of the count that the next job will make: its key. */
  public long nextNumber() {
    return countNumber + 1;
  }

  /** Takes the figures just read under this row's lock. */
  public NumberedCount take(int generation, int confirmedNow, int waitingNow, Instant now) {
    due = false;
    countNumber++;
    confirmed = confirmedNow;
    waiting = waitingNow;
    countedAt = now;
    return new NumberedCount(new Serial(generation, countNumber), confirmed, waiting, now);
  }

  /** Whether the figures differ from those of the last count, or there was none. */
  public boolean isNews(int confirmedNow, int waitingNow) {
    return countedAt == null || confirmedNow != confirmed || waitingNow != waiting;
  }

  public int confirmed() {
    return confirmed;
  }

  public int waiting() {
    return waiting;
  }

  public Instant countedAt() {
    return countedAt;
  }

  public UUID jointSessionId() {
    return jointSessionId;
  }

  public JointInvitation invitation() {
    return invitation;
  }
}
