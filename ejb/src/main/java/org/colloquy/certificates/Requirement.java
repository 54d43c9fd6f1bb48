package org.colloquy.certificates;

import java.time.Duration;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;

/**
 * For how long somebody has to have been at a session, or how often at those of a series, to be
 * given a certificate.
 *
 * @param amount percent or minutes, by the measure
 */
public record Requirement(Measure measure, int amount) {

  private static final int ALL = 100;
  private static final int MINUTE = 60;

  /** Whether it is the share of a series that counts, and not the time in one session. */
  public boolean isOfSeries() {
    return measure == Measure.SERIES;
  }

  /** Whether somebody came to enough sessions of a series. */
  public boolean isMet(SeriesShare share) {
    return share.reaches(amount);
  }

  /**
   * Whether who stood so was there for long enough. Hosts and faculty are given none for what they
   * held; whose time nobody measured was there for all of it, where they are said to be present.
   *
   * @param status null for somebody of whom nothing is noted any more
   * @param seconds null where nobody measured them
   */
  public boolean isMet(
      AttendanceKind kind, AttendanceStatus status, Integer seconds, Duration held) {
    if (isOfSeries()) {
      throw new IllegalStateException("Of a series the share of it counts");
    }
    if (kind != AttendanceKind.PERSON || status == null || !status.there()) {
      return false;
    }
    if (seconds == null) {
      return status == AttendanceStatus.PRESENT && reaches(held.toSeconds(), held);
    }
    return reaches(seconds, held);
  }

  private boolean reaches(long seconds, Duration held) {
    return measure == Measure.MINUTES
        ? seconds >= (long) amount * MINUTE
        : seconds * ALL >= held.toSeconds() * amount;
  }
}
