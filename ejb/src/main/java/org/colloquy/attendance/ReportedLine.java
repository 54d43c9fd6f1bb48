package org.colloquy.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.colloquy.reports.ReportedStay;
import org.colloquy.reports.Stay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row of a report that was applied: that somebody was there.
 *
 * @param line of the file, counted from one
 * @param from null where only the duration is known
 * @param until null likewise, and where somebody had not left when the report was made
 * @param seconds that the report says; null where it says none
 * @param durationOnly whether the two are the first joining and the last leaving, with gaps between
 * @param meeting by which reports of the same meeting are known; empty where they do not say
 */
@Schema(name = "ReportedStay")
public record ReportedLine(
    int line,
    @Schema(nullable = true) Instant from,
    @Schema(nullable = true) Instant until,
    @Schema(nullable = true) Long seconds,
    boolean durationOnly,
    String meeting) {

  private static final String BETWEEN = "\t";
  private static final Pattern TAB = Pattern.compile(BETWEEN);

  /**
   * @param by the clock of everybody, from the report's own
   */
  public static ReportedLine of(ReportedStay row, Stay by) {
    return new ReportedLine(
        row.line(),
        by.from(),
        by.until(),
        by.duration() == null ? null : by.duration().toSeconds(),
        by.durationOnly(),
        by.meeting());
  }

  /** From what {@link #toString} wrote. */
  public static ReportedLine parse(String text) {
    String[] parts = TAB.split(text, -1);
    return new ReportedLine(
        Integer.parseInt(parts[0]),
        parts[1].isEmpty() ? null : Instant.parse(parts[1]),
        parts[2].isEmpty() ? null : Instant.parse(parts[2]),
        parts[3].isEmpty() ? null : Long.valueOf(parts[3]),
        Boolean.parseBoolean(parts[4]),
        parts[5]);
  }

  public Stay stay() {
    return new Stay(
        meeting, from, until, seconds == null ? null : Duration.ofSeconds(seconds), durationOnly);
  }

  @Override
  public String toString() {
    return String.join(
        BETWEEN,
        Integer.toString(line),
        from == null ? "" : from.toString(),
        until == null ? "" : until.toString(),
        seconds == null ? "" : seconds.toString(),
        Boolean.toString(durationOnly),
        meeting);
  }
}
