package org.colloquy.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * For how long one person was in a session: the union of their stays, of all reports together,
 * within the sittings as held. Seconds are kept.
 *
 * <p>A stay of which only the duration is known counts at most as long as it can have been within
 * the sittings. It adds nothing when the same report, or one with each joining of the same meeting,
 * is there too.
 *
 * @param held how long the sittings were together
 * @param durationOnly whether any of it rests on durations alone
 */
public record Presence(Duration present, Duration held, boolean durationOnly) {

  public static Presence of(Collection<Stay> stays, List<Sitting> sittings) {
    throw new UnsupportedOperationException();
  }

  /** Compared before anything is rounded: exactly this share is enough. */
  public boolean reaches(BigDecimal percent) {
    throw new UnsupportedOperationException();
  }

  /** For people to read: to one digit, half up; zero where nothing was held. */
  public BigDecimal percent() {
    throw new UnsupportedOperationException();
  }
}
