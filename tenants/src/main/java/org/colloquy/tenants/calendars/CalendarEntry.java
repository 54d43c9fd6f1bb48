package org.colloquy.tenants.calendars;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.colloquy.tenants.Line;

/**
 * What is put into somebody's calendar, changed there or taken out again (RFC 5545, RFC 5546).
 * Calendars know by {@code uid} and {@code sequence} what is meant and what is newer.
 *
 * @param uid the same for ever for the same thing
 * @param sequence grows with each change of time or place, and each time it is taken out or put in
 *     again
 * @param takenOut whether it is to leave the calendar
 * @param busy whether its reader is busy all the time between
 * @param title in one line
 * @param text what else there is to know; may have several lines
 * @param place null where there is none
 * @param page where its reader finds more, and the way in
 * @param organiser the name under which it is sent
 */
public record CalendarEntry(
    String uid,
    int sequence,
    boolean takenOut,
    Instant startsAt,
    Instant endsAt,
    boolean busy,
    String title,
    String text,
    String place,
    URI page,
    String organiser) {

  public CalendarEntry {
    Objects.requireNonNull(uid, "An entry is known by its id");
    Objects.requireNonNull(startsAt, "An entry has a start");
    Objects.requireNonNull(endsAt, "An entry has an end");
    Objects.requireNonNull(text, "An entry has a text");
    Objects.requireNonNull(page, "An entry has a page");
    title = Line.of(Objects.requireNonNull(title, "An entry has a title"));
    organiser = Line.of(Objects.requireNonNull(organiser, "Somebody sends an entry"));
  }

  /** Keeps what people do out of logs. */
  @Override
  public String toString() {
    return "CalendarEntry";
  }
}
