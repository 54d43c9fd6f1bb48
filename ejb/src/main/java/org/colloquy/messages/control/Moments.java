package org.colloquy.messages.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes times out in one zone, the zone named. */
public final class Moments {
  private final ZoneId zone;
  private final Locale language;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;

  public Moments(Locale language, ZoneId zone) {
    this.zone = zone;
    this.language = language;
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
    time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
  }

  /** "Tuesday, 1 December 2026, 14:00 – 15:30 (Europe/London)". */
  public String span(Instant from, Instant until) {
    ZonedDateTime start = from.atZone(zone);
    ZonedDateTime end = until.atZone(zone);
    String last =
        start.toLocalDate().equals(end.toLocalDate())
            ? time.format(end)
            : day.format(end) + ", " + time.format(end);
    return day.format(start) + ", " + time.format(start) + " – " + last + " (" + name() + ")";
  }

  /** Whether clocks there show the same time at that moment. */
  public boolean sameClock(ZoneId other, Instant at) {
    return zone.getRules().getOffset(at).equals(other.getRules().getOffset(at));
  }

  private String name() {
    return zone.getId().contains("/")
        ? zone.getId().replace('_', ' ')
        : zone.getDisplayName(TextStyle.SHORT, language);
  }
}
