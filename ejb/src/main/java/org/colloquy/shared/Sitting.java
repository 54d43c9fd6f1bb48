package org.colloquy.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One block of a session's time, written as an interval of ISO 8601: {@code
 * 2026-12-01T09:00:00Z/2026-12-01T12:00:00Z}. It ends after it starts; what is finer than a
 * microsecond is cut off, as it is wherever instants are kept.
 */
public record Sitting(Instant start, Instant end) {
  private static final char BETWEEN = '/';

  public Sitting {
    start = start.truncatedTo(ChronoUnit.MICROS);
    end = end.truncatedTo(ChronoUnit.MICROS);
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("A sitting ends after it starts");
    }
  }

  static Sitting parse(String text) {
    int between = text.indexOf(BETWEEN);
    return new Sitting(
        Instant.parse(text.substring(0, between)), Instant.parse(text.substring(between + 1)));
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  @Override
  public String toString() {
    return start.toString() + BETWEEN + end;
  }
}
