package org.colloquy.registrations.control;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.SeriesChanged;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;
import org.colloquy.tenants.mail.MailKind;

/**
 * Something that people are to be told of several dates of a series, in one mail.
 *
 * @param member the one to tell; null for all who are registered for any of them
 * @param sessions the dates
 * @param key the same for the same event, however often the job is done
 */
@JobKind(value = SeriesNotice.JOB, lane = Lane.MAIL)
public record SeriesNotice(Kind kind, UUID series, UUID member, List<UUID> sessions, String key) {

  static final String JOB = "series-notice";

  public SeriesNotice {
    Objects.requireNonNull(kind, "A notice says what it is about");
    Objects.requireNonNull(series, "A notice says which series");
    Objects.requireNonNull(key, "A notice has a key");
    sessions = List.copyOf(sessions);
  }

  /** What has happened. */
  public enum Kind {
    REGISTERED,
    LEFT,
    CHANGED,
    MOVED,
    CANCELLED
  }

  static SeriesNotice of(SeriesChanged change) {
    return noted(Kind.valueOf(change.kind().name()), change.series(), null, change.sessions());
  }

  /** Somebody comes to these. */
  public static SeriesNotice registered(UUID series, UUID member, List<UUID> sessions) {
    return noted(Kind.REGISTERED, series, member, sessions);
  }

  /** Somebody gave these back. */
  public static SeriesNotice left(UUID series, UUID member, List<UUID> sessions) {
    return noted(Kind.LEFT, series, member, sessions);
  }

  /**
   * Whether this mail tells of that date: not whose calendar has an entry, who is written to for
   * each, since a mail can change one entry alone.
   */
  boolean tellsOf(Registration registration) {
    boolean cancelled = registration.status() == RegistrationStatus.CANCELLED;
    boolean entry =
        registration.status() == RegistrationStatus.CONFIRMED && registration.hadEntry();
    return switch (kind) {
      case REGISTERED, CHANGED -> !cancelled;
      case LEFT -> cancelled;
      case MOVED, CANCELLED -> !cancelled && !entry;
    };
  }

  /** Of which kind its mails are. */
  MailKind mailKind() {
    return switch (kind) {
      case REGISTERED, LEFT -> MailKind.REGISTRATION;
      case CHANGED, MOVED, CANCELLED -> MailKind.SESSION;
    };
  }

  private static SeriesNotice noted(Kind kind, UUID series, UUID member, List<UUID> sessions) {
    return new SeriesNotice(kind, series, member, sessions, kind + ":" + Ids.next());
  }
}
