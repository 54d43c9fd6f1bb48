package org.colloquy.tenants.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Where the time of a network was moved to: so far ahead of real time (behind it, where that is
 * negative), or to a moment at which it stands still. It may be moved back as well as on.
 *
 * @param ahead null where it stands
 * @param standing null where it goes on
 */
public record MovedTime(Duration ahead, Instant standing) {

  /** Later than every date that anybody waits for, and still one that MySQL knows. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  public MovedTime {
    if ((ahead == null) == (standing == null)) {
      throw new IllegalArgumentException("It goes on or stands still");
    }
  }

  /** From now on it is so far ahead. */
  public static MovedTime ahead(Duration by) {
    return new MovedTime(Objects.requireNonNull(by), null);
  }

  /** It stands until it is moved again. */
  public static MovedTime standingAt(Instant moment) {
    return new MovedTime(null, Objects.requireNonNull(moment));
  }

  Instant at(Instant real) {
    return standing == null ? real.plus(ahead) : standing;
  }

  Instant realMomentOf(Instant date) {
    if (standing == null) {
      return date.minus(ahead);
    }
    return date.isAfter(standing) ? NEVER : Instant.EPOCH;
  }
}
