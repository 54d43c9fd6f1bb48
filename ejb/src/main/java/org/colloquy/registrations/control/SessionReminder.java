package org.colloquy.registrations.control;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.sessions.Lead;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * Those who come to a session are to be reminded of it.
 *
 * @param startsAt when the session began as this was asked for; of a session that was moved since
 *     another one reminds
 */
@JobKind(value = SessionReminder.JOB, lane = Lane.MAIL)
public record SessionReminder(UUID session, Lead lead, Instant startsAt) {

  static final String JOB = "session-reminder";

  public SessionReminder {
    Objects.requireNonNull(session, "A reminder says of which session");
    Objects.requireNonNull(lead, "A reminder says how long before");
    Objects.requireNonNull(startsAt, "A reminder says of which start");
  }

  static SessionReminder of(PlannedSession session, Lead lead) {
    return new SessionReminder(session.id(), lead, session.startsAt());
  }

  /** When it is due. */
  Instant date() {
    return lead.before(startsAt);
  }

  /** The same for the same session, start and lead, however often it is asked for. */
  String key() {
    return session + ":" + lead + ":" + startsAt;
  }

  /** Whether it still is of use: it may come late, after a server was away. */
  boolean holdsFor(PlannedSession session, Instant now) {
    return session.open()
        && session.startsAt().equals(startsAt)
        && session.reminding().leads().contains(lead)
        && now.isBefore(lead.until(startsAt));
  }
}
