package org.colloquy.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * That somebody was there, as a row says it.
 *
 * @param line of the file, counted from one
 * @param name as it was in the meeting
 * @param originalName where it was another one before, else empty
 * @param email null where the report has none
 * @param from when this stay began, by the report's own clock; null where it does not say, or the
 *     order of its dates is not known
 * @param until when it ended; null likewise, and where the report was made before
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
    if (from == null) {
      return new Stay(meeting, null, null, duration, true);
    }
    var best = new Stay(meeting, first(from, zone), null, duration, durationOnly);
    for (var start : instants(from, zone)) {
      for (var end : until == null ? List.<Instant>of() : instants(until, zone)) {
        if (best.until() == null || fits(start, end, best)) {
          best = new Stay(meeting, start, end, duration, durationOnly);
        }
      }
    }
    return best;
  }

  /** Of a sum of stays the widest hours are taken, for that is all they say. */
  private boolean fits(Instant start, Instant end, Stay than) {
    var length = Duration.between(start, end);
    var other = Duration.between(than.from(), than.until());
    if (durationOnly) {
      return length.compareTo(other) > 0;
    }
    return other.isNegative()
        || (duration != null
            && !length.isNegative()
            && length.minus(duration).abs().compareTo(other.minus(duration).abs()) < 0);
  }

  private static Instant first(LocalDateTime time, ZoneId zone) {
    return instants(time, zone).get(0);
  }

  /** Two in an hour that comes twice; one that is skipped is what follows it. */
  private static List<Instant> instants(LocalDateTime time, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(time);
    return offsets.isEmpty()
        ? List.of(time.atZone(zone).toInstant())
        : offsets.stream().map(time::toInstant).toList();
  }
}
