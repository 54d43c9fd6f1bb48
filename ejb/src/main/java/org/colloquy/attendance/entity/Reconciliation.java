package org.colloquy.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.attendance.Tally;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.shared.Sittings;

/** That the figures of a session became official, as they were then. It does not change. */
@Entity
@Table(name = "reconciliation")
public class Reconciliation {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "held")
  private String held;

  @Column(name = "present_share")
  private int presentShare;

  @Column(name = "registrations")
  private long registrations;

  @Column(name = "waiting")
  private long waiting;

  @Column(name = "attendances")
  private long attendances;

  @Column(name = "show_ups")
  private long showUps;

  @Column(name = "walk_ins")
  private long walkIns;

  @Column(name = "people")
  private long people;

  @Column(name = "unidentified")
  private long unidentified;

  @Column(name = "partial")
  private long partial;

  @Column(name = "no_shows")
  private long noShows;

  @Column(name = "excused")
  private long excused;

  @Column(name = "excluded")
  private long excluded;

  @Column(name = "assumed")
  private long assumed;

  @Column(name = "seconds")
  private long seconds;

  @Convert(converter = UuidColumn.class)
  @Column(name = "reconciled_by")
  private UUID reconciledBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "reconciled_at")
  private Instant reconciledAt;

  /** For JPA. */
  protected Reconciliation() {}

  /**
   * @param share percent of it that made somebody present
   */
  public static Reconciliation of(
      UUID session, Sittings held, int share, Tally tally, UUID by, Instant now) {
    Reconciliation made = new Reconciliation();
    made.sessionId = session;
    made.held = held.toString();
    made.presentShare = share;
    made.registrations = tally.registrations();
    made.waiting = tally.waiting();
    made.attendances = tally.attendances();
    made.showUps = tally.showUps();
    made.walkIns = tally.walkIns();
    made.people = tally.people();
    made.unidentified = tally.unidentified();
    made.partial = tally.partial();
    made.noShows = tally.noShows();
    made.excused = tally.excused();
    made.excluded = tally.excluded();
    made.assumed = tally.assumed();
    made.seconds = tally.seconds();
    made.reconciledBy = by;
    made.reconciledAt = now;
    return made;
  }

  public UUID sessionId() {
    return sessionId;
  }

  /** When it was held. */
  public Sittings held() {
    return Sittings.parse(held);
  }

  /** How many percent of it made somebody present. */
  public int presentShare() {
    return presentShare;
  }

  public Tally tally() {
    return new Tally(
        registrations,
        waiting,
        attendances,
        showUps,
        walkIns,
        people,
        unidentified,
        partial,
        noShows,
        excused,
        excluded,
        assumed,
        seconds);
  }

  /** Null when that was a made-up person. */
  public UUID reconciledBy() {
    return reconciledBy;
  }

  public Instant reconciledAt() {
    return reconciledAt;
  }
}
