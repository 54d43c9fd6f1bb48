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
import java.util.Objects;
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
 *
 * <p>Where those in line are asked first a place is held for them until they take it or that time
 * is over: who has none is offered one, who has one online keeps it until they sit in the room.
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

  /** What is held for them until they say whether they take it; null when nothing is. */
  @Enumerated(EnumType.STRING)
  @Column(name = "offered")
  private Mode offered;

  @Convert(converter = InstantColumn.class)
  @Column(name = "offered_until")
  private Instant offeredUntil;

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
    dropOffer();
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
    become(mode, now);
  }

  private void become(Mode mode, Instant now) {
    status = RegistrationStatus.CONFIRMED;
    held = wish == null ? null : mode;
    confirmedAt = now;
    entries++;
    dropOffer();
  }

  /** Holds a place for them until then; what they have they keep. */
  public void offer(Mode mode, Instant until) {
    if (!waitsFor(mode)) {
      throw new IllegalStateException(
          "Registration " + id + " is " + status + ", not waiting for " + mode);
    }
    if (status == RegistrationStatus.WAITING) {
      status = RegistrationStatus.OFFERED;
    }
    offered = mode;
    offeredUntil = until;
  }

  /** It is held no longer than that. */
  public void offerEnds(Instant until) {
    offeredUntil = until;
  }

  public boolean isOffered() {
    return offered != null;
  }

  /** Takes what is held for them. */
  public void accept(Instant now) {
    become(Objects.requireNonNull(offered, "Nothing is held"), now);
  }

  /**
   * Lets the offer pass: they do not wait for such a place any more. Who has one online keeps it,
   * who wanted either goes on waiting for the other; who wanted nothing else is out.
   */
  public void letPass(Instant now) {
    Mode passed = offered;
    dropOffer();
    if (wish == Wish.ROOM_ONLINE_MEANWHILE) {
      wish = passed == Mode.ROOM ? Wish.ONLINE : Wish.ROOM;
    } else {
      cancel(now);
    }
  }

  private void dropOffer() {
    offered = null;
    offeredUntil = null;
    if (status == RegistrationStatus.OFFERED) {
      status = RegistrationStatus.WAITING;
    }
  }

  /** Whether they are in line for such a place. */
  public boolean waitsFor(Mode mode) {
    return switch (status) {
      case WAITING -> wish == null ? mode == Mode.ROOM : wish.wants(mode);
      case CONFIRMED -> mode == Mode.ROOM && isMeanwhile() && !isOffered();
      case OFFERED, CANCELLED -> false;
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
    if (isOffered() && !other.wants(offered)) {
      dropOffer();
    }
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
    status = isOffered() ? RegistrationStatus.OFFERED : RegistrationStatus.WAITING;
    held = null;
    confirmedAt = null;
    entries++;
  }

  /** Returns whether this gave a seat back. */
  public boolean cancel(Instant now) {
    boolean seat = status == RegistrationStatus.CONFIRMED;
    dropOffer();
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

  /** Null while nothing is held for them. */
  public Mode offered() {
    return offered;
  }

  /** Until when it is held; null while nothing is. */
  public Instant offeredUntil() {
    return offeredUntil;
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
