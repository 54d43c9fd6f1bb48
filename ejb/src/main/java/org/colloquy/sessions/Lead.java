package org.colloquy.sessions;

import java.time.Duration;
import java.time.Instant;

/** How long before a session somebody is reminded. */
public enum Lead {
  WEEK(Duration.ofDays(7)),
  DAY(Duration.ofDays(1)),
  HOUR(Duration.ofHours(1));

  private final Duration before;

  Lead(Duration before) {
    this.before = before;
  }

  /** The moment at which it is so long until then. */
  public Instant before(Instant start) {
    return start.minus(before);
  }

  /** Until when a reminder of this kind still makes sense: then the next one would be due. */
  public Instant until(Instant start) {
    return this == HOUR ? start : values()[ordinal() + 1].before(start);
  }
}
