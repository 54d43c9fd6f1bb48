package org.colloquy.registrations.control;

import java.util.Objects;
import java.util.UUID;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;
import org.colloquy.tenants.mail.MailKind;

/**
 * Something that people are to be told of a session.
 *
 * @param member the one to tell; null for all who are registered
 * @param key the same for the same event, however often it is noted
 */
@JobKind(value = Notice.JOB, lane = Lane.MAIL)
public record Notice(Kind kind, UUID session, UUID member, String key) {

  static final String JOB = "session-notice";

  public Notice {
    Objects.requireNonNull(kind, "A notice says what it is about");
    Objects.requireNonNull(session, "A notice says which session");
    Objects.requireNonNull(key, "A notice has a key");
  }

  /** What has happened. */
  public enum Kind {
    REGISTERED,
    WAITING,
    MOVED_UP,
    /** A place is held for them until they say whether they take it. */
    OFFERED,
    /** They did not say so in time. */
    PASSED_ON,
    LEFT,
    CHANGED,
    MOVED,
    CANCELLED,
    /** With other dates of a series, of which a mail of its own tells: for calendars. */
    ENTRY_MOVED,
    ENTRY_CANCELLED
  }

  static Notice registered(Registration registration) {
    return registration.status() == RegistrationStatus.CONFIRMED
        ? of(Kind.REGISTERED, registration)
        : of(Kind.WAITING, registration);
  }

  static Notice left(Registration registration) {
    return of(Kind.LEFT, registration);
  }

  static Notice movedUp(Registration registration) {
    return of(Kind.MOVED_UP, registration);
  }

  static Notice offered(Registration registration) {
    return of(Kind.OFFERED, registration);
  }

  static Notice passedOn(Registration registration) {
    return of(Kind.PASSED_ON, registration);
  }

  static Notice changed(PlannedSession session) {
    return of(Kind.CHANGED, session);
  }

  static Notice moved(PlannedSession session) {
    return of(Kind.MOVED, session);
  }

  static Notice cancelled(PlannedSession session) {
    return of(Kind.CANCELLED, session);
  }

  /** For those alone who have an entry of this session in their calendar. */
  static Notice entryMoved(PlannedSession session) {
    return of(Kind.ENTRY_MOVED, session);
  }

  static Notice entryCancelled(PlannedSession session) {
    return of(Kind.ENTRY_CANCELLED, session);
  }

  /** Whether this person is to be told, as things are by now. */
  boolean concerns(Registration registration) {
    boolean forEntries = kind == Kind.ENTRY_MOVED || kind == Kind.ENTRY_CANCELLED;
    return holdsFor(registration) && (!forEntries || registration.hadEntry());
  }

  /** Whether it still is so: who cancelled meanwhile is not told of a seat. */
  boolean holdsFor(Registration registration) {
    RegistrationStatus status = registration.status();
    return switch (kind) {
      case OFFERED -> registration.isOffered();
      case PASSED_ON -> !registration.isOffered();
      case REGISTERED, MOVED_UP, ENTRY_MOVED, ENTRY_CANCELLED ->
          status == RegistrationStatus.CONFIRMED;
      case WAITING -> status == RegistrationStatus.WAITING;
      case LEFT -> status == RegistrationStatus.CANCELLED;
      case CHANGED, MOVED, CANCELLED -> status != RegistrationStatus.CANCELLED;
    };
  }

  /** What it means for this person's calendar. */
  InCalendar inCalendar(Registration registration) {
    boolean seat = registration.status() == RegistrationStatus.CONFIRMED;
    return switch (kind) {
      case REGISTERED, MOVED_UP -> InCalendar.COMES;
      case MOVED, ENTRY_MOVED ->
          seat && registration.hadEntry() ? InCalendar.COMES : InCalendar.NOTHING;
      case CHANGED, OFFERED, PASSED_ON -> InCalendar.NOTHING;
      case WAITING -> registration.hadEntry() ? InCalendar.LEAVES : InCalendar.NOTHING;
      case LEFT -> InCalendar.LEAVES;
      case CANCELLED, ENTRY_CANCELLED ->
          seat && registration.hadEntry() ? InCalendar.LEAVES : InCalendar.NOTHING;
    };
  }

  /** What becomes of an entry. */
  enum InCalendar {
    COMES,
    LEAVES,
    NOTHING
  }

  /** Of which kind its mails are. */
  MailKind mailKind() {
    return switch (kind) {
      case REGISTERED, WAITING, LEFT -> MailKind.REGISTRATION;
      case MOVED_UP, OFFERED, PASSED_ON, CHANGED, MOVED, CANCELLED, ENTRY_MOVED, ENTRY_CANCELLED ->
          MailKind.SESSION;
    };
  }

  private static Notice of(Kind kind, Registration registration) {
    return new Notice(
        kind,
        registration.sessionId(),
        registration.memberId(),
        kind
            + ":"
            + registration.id()
            + ":"
            + registration.placeInLine()
            + ":"
            + registration.entries());
  }

  private static Notice of(Kind kind, PlannedSession session) {
    return new Notice(
        kind, session.id(), null, kind + ":" + session.id() + ":" + session.version());
  }
}
