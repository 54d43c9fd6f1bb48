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
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Wish;

/**
 * One person's wish to come to one session: confirmed with a seat, waiting in line for one, or
 * cancelled. A person has one registration for a session, however often they change their mind;
 * asking again after cancelling means a new place at the end of the line.
 *
 * <p>Where seats in the room and places online are counted apart it says how they want to take
 * part, and which of the two they have. Who wants a seat in the room may have a place online
 * meanwhile: confirmed, and still in line for the room.
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

  /** Null where places are not counted apart. */
  @Enumerated(EnumType.STRING)
  @Column(name = "wish")
  private Wish wish;

  /** The way of the place that they have; null without one, and where there is but one way. */
  @Enumerated(EnumType.STRING)
  @Column(name = "held")
  private Mode held;

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

  /**
   * Puts somebody at the end of the line; {@link #take} gives them a place.
   *
   * @param wish null where places are not counted apart
   */
  public static Registration ask(
      UUID id, PlannedSession session, UUID memberId, Wish wish, int placeInLine, Instant now) {
    Registration registration = new Registration();
    registration.id = id;
    registration.sessionId = session.id();
    registration.memberId = memberId;
    registration.askAgain(wish, placeInLine, now);
    return registration;
  }

  public void askAgain(Wish newWish, int newPlaceInLine, Instant now) {
    status = RegistrationStatus.WAITING;
    wish = newWish;
    held = null;
    placeInLine = newPlaceInLine;
    askedAt = now;
    confirmedAt = null;
    cancelledAt = null;
  }

  /**
   * Gives them a place; who had one online until there was a seat in the room gives it back. Where
   * places are not counted apart all of them are those of the room.
   */
  public void take(Mode mode, Instant now) {
    if (!waitsFor(mode)) {
      throw new IllegalStateException(
          "Registration " + id + " is " + status + ", not waiting for " + mode);
    }
    status = RegistrationStatus.CONFIRMED;
    held = wish == null ? null : mode;
    confirmedAt = now;
    entries++;
  }

  /** Whether they are in line for such a place. */
  public boolean waitsFor(Mode mode) {
    return switch (status) {
      case WAITING -> wish == null ? mode == Mode.ROOM : wish.wants(mode);
      case CONFIRMED -> mode == Mode.ROOM && isMeanwhile();
      case CANCELLED -> false;
    };
  }

  /** Whether they have such a place. */
  public boolean has(Mode mode) {
    return status == RegistrationStatus.CONFIRMED && mode == (held == null ? Mode.ROOM : held);
  }

  /**
   * Wants to take part in another way. A place that is still wanted is kept, any other is given
   * back. Who wants what they did not want before stands at the end of the line.
   */
  public void wish(Wish other, int endOfLine) {
    if (!wish.wantsAllOf(other)) {
      placeInLine = endOfLine;
    }
    wish = other;
    if (status == RegistrationStatus.CONFIRMED && !other.wants(held)) {
      waitAgain();
    }
  }

  private boolean isMeanwhile() {
    return wish == Wish.ROOM_ONLINE_MEANWHILE && held == Mode.ONLINE;
  }

  /** A mail of several dates told of it, which brings no entry. */
  public void cameWithoutEntry() {
    if (status == RegistrationStatus.CONFIRMED) {
      entries--;
    }
  }

  /** Somebody else has the seat by now; the place in line stays. */
  public void waitAgain() {
    status = RegistrationStatus.WAITING;
    held = null;
    confirmedAt = null;
    entries++;
  }

  /** Returns whether this gave a seat back. */
  public boolean cancel(Instant now) {
    boolean seat = status == RegistrationStatus.CONFIRMED;
    status = RegistrationStatus.CANCELLED;
    held = null;
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

  /** Null where places are not counted apart. */
  public Wish wish() {
    return wish;
  }

  /** Null without a place, and where places are not counted apart. */
  public Mode held() {
    return held;
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
