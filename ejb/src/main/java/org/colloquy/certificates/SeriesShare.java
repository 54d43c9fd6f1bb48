package org.colloquy.certificates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;

/**
 * To how many sessions of a series somebody came, of those that count for them: all that were held
 * but for those from which they were excused, and those that they held themselves.
 *
 * @param counted how many count
 * @param attended how many of them they were present at
 */
public record SeriesShare(int counted, int attended) {

  private static final int ALL = 100;

  /** How somebody stood in one session. */
  public record Standing(AttendanceKind kind, AttendanceStatus status) {

    private boolean counts() {
      return kind == AttendanceKind.PERSON && status != AttendanceStatus.EXCUSED;
    }
  }

  /**
   * @param standings one for each session that was held; empty where nothing is noted of them there
   */
  public static SeriesShare of(List<Optional<Standing>> standings) {
    var counting =
        standings.stream().filter(each -> each.isEmpty() || each.get().counts()).toList();
    return new SeriesShare(
        counting.size(),
        (int)
            counting.stream()
                .flatMap(Optional::stream)
                .filter(each -> each.status() == AttendanceStatus.PRESENT)
                .count());
  }

  /** Whether it is at least so many percent; of nothing nothing is. */
  public boolean reaches(int percent) {
    return counted > 0 && attended * ALL >= counted * percent;
  }

  /** In percent, with one digit; empty where nothing counts. */
  public Optional<BigDecimal> percent() {
    return counted == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf((long) attended * ALL)
                .divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP));
  }
}
