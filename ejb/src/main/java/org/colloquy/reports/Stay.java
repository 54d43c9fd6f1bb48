package org.colloquy.reports;

import java.time.Duration;
import java.time.Instant;

/**
 * That one person was there.
 *
 * @param meeting by which reports of the same meeting are known, empty where they do not say
 * @param from null where only the duration is known; then {@code until} is as well
 * @param until null where somebody had not left yet when the report was made
 * @param duration null where nothing is known of it but from when until when
 * @param durationOnly whether the two are the first joining and the last leaving, with gaps between
 */
public record Stay(
    String meeting, Instant from, Instant until, Duration duration, boolean durationOnly) {

  /** A stay without a gap. */
  public static Stay between(Instant from, Instant until) {
    return new Stay("", from, until, Duration.between(from, until), false);
  }

  /** Somewhere in this meeting. */
  public static Stay lasting(Duration duration) {
    return new Stay("", null, null, duration, true);
  }
}
