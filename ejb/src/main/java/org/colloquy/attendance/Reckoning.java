package org.colloquy.attendance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a session, for those who organise it.
 *
 * @param over whether it has been held, so that it can be reconciled
 * @param official whether it is reconciled: what is changed since is an adjustment
 * @param held the blocks of time in which it was held, as intervals of ISO 8601
 * @param now the figures as they are, adjustments included
 * @param ratio attendances of 100 registrations; null where it is not computable
 * @param showUpRate of those with a seat the share that came; null where it is not computable
 * @param hours all together
 * @param reconciled the figures as they were reconciled; null before
 * @param adjustments the first one first
 */
@Schema(name = "SessionFigures")
public record Reckoning(
    UUID sessionId,
    String title,
    boolean over,
    boolean official,
    List<String> held,
    @Flat Tally now,
    @Schema(nullable = true) BigDecimal ratio,
    @Schema(nullable = true) BigDecimal showUpRate,
    BigDecimal hours,
    @Schema(nullable = true) Tally reconciled,
    @Schema(nullable = true) Instant reconciledAt,
    @Schema(nullable = true, description = "Who reconciled it; missing for somebody removed since")
        String reconciledBy,
    List<Change> adjustments) {

  public Reckoning {
    held = List.copyOf(held);
    adjustments = List.copyOf(adjustments);
  }

  /**
   * What was changed after reconciling.
   *
   * @param number of the row
   * @param before as it was; empty for a row that was not there
   * @param after as it is; empty for a row that is not there any more
   * @param author empty for somebody removed since
   */
  @Schema(name = "AttendanceAdjustment")
  public record Change(
      int number, String before, String after, String reason, String author, Instant at) {}
}
