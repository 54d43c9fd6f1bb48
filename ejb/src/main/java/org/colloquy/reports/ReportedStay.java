package org.colloquy.reports;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * That somebody was there, as a row says it.
 *
 * @param line of the file, counted from one
 * @param name as it was in the meeting
 * @param originalName where it was another one before, else empty
 * @param email null where the report has none
 * @param from when this stay began, by the report's own clock; null where it does not say, or the
 *     order of its dates is not known
 * @param until when it ended; null likewise
 * @param duration as the report says, or as long as it is between the two; null where neither
 * @param durationOnly whether the times, where there are any, are those of the first joining and
 *     the last leaving only
 * @param guest whether the report calls them one
 */
public record ReportedStay(
    int line,
    String name,
    String originalName,
    String email,
    LocalDateTime from,
    LocalDateTime until,
    Duration duration,
    boolean durationOnly,
    RowRole role,
    boolean guest) {

  /** Under what somebody is in this report: the same in all rows of one person. */
  public ReportedName who() {
    return new ReportedName(name, originalName, email);
  }

  /**
   * The same by the clock of everybody. An hour that comes twice is the one with which the duration
   * fits.
   *
   * @param meeting {@link ReportedMeeting#key()} of its report
   */
  public Stay stay(ZoneId zone, String meeting) {
    throw new UnsupportedOperationException();
  }
}
