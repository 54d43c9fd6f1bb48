package org.colloquy.web.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * An instant in a field of a form: on the clocks of a zone, to the minute. The field shows less
 * than the instant is (no seconds, and not which of the two when clocks go back and a time comes
 * twice), so a field that comes back as it was shown means the instant itself.
 */
public record ShownTime(Instant at, ZoneId zone) {

  /** What the field holds: {@code 2026-12-01T14:00}. */
  public String text() {
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** What is meant by the two fields as they came back: this instant, or what was typed anew. */
  public String meant(String typed, String typedZone) {
    return text().equals(typed) && zone.getId().equals(typedZone) ? at.toString() : typed;
  }
}
