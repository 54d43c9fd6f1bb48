package org.colloquy.registrations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.colloquy.sessions.PlannedSession;

/**
 * One person's wish to come to one session: confirmed with a seat, waiting in line for one, or
 * cancelled. A person has one registration for a session, however often they change their mind;
 * asking again after cancelling means a new place at the end of the line.
 */
@Entity
@Table(name = "registration")
public class Registration {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private RegistrationStatus status;

  @Column(name = "place_in_line")
  private int placeInLine;

  @Convert(converter = InstantColumn.class)
  @Column(name = "asked_at")
  private Instant askedAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  /** How often the session came into this person's calendar or left it. */
  @Column(name = "entries")
  private int entries;

  /** For JPA. */
  protected Registration() {}

  /** Puts somebody at the end of the line; {@link #confirm} gives them a seat. */
  public static Registration ask(
      UUID id, PlannedSession session, UUID memberId, int placeInLine, Instant now) {
    Registration registration = new Registration();
    registration.id = id;
    registration.sessionId = session.id();
    registration.memberId = memberId;
    registration.askAgain(placeInLine, now);
    return registration;
  }

  public void askAgain(int newPlaceInLine, Instant now) {
    status = RegistrationStatus.WAITING;
    placeInLine = newPlaceInLine;
    askedAt = now;
    confirmedAt = null;
    cancelledAt = null;
  }

  public void confirm(Instant now) {
    if (status != RegistrationStatus.WAITING) {
      throw new IllegalStateException("Registration " + id + " is " + status + ", not waiting");
    }
    status = RegistrationStatus.CONFIRMED;
    confirmedAt = now;
    entries++;
  }

  /** Somebody else has the seat by now; the place in line stays. */
  public void waitAgain() {
    status = RegistrationStatus.WAITING;
    confirmedAt = null;
    entries++;
  }

  /** Returns whether this gave a seat back. */
  public boolean cancel(Instant now) {
    boolean seat = status == RegistrationStatus.CONFIRMED;
    status = RegistrationStatus.CANCELLED;
    cancelledAt = now;
    if (seat) {
      entries++;
    }
    return seat;
  }

  public boolean isCancelled() {
    return status == RegistrationStatus.CANCELLED;
  }

  public UUID id() {
    return id;
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID memberId() {
    return memberId;
  }

  public RegistrationStatus status() {
    return status;
  }

  public int placeInLine() {
    return placeInLine;
  }

  /** Whether the session ever came into this person's calendar. */
  public boolean hadEntry() {
    return entries > 0;
  }

  /**
   * What a calendar tells older from newer by: grows with each move of the session and each time it
   * comes or leaves; 0 for the first entry of a session that never moved.
   */
  public int sequence(int moves) {
    return moves + Math.max(0, entries - 1);
  }

  public int entries() {
    return entries;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
