package org.colloquy.totals;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure from totals and from what was held here, with all that is in it and all that is not.
 *
 * @param live what was counted at all that was held here; null where nothing here counts it yet
 * @param outside the same without what is left out
 */
@Schema(name = "TotalSum")
public record SumView(
    Measure measure,
    Amount together,
    @Schema(nullable = true) Long live,
    @Schema(nullable = true) Long outside,
    List<TotalView> added,
    List<Beside> beside,
    List<Excluded> excluded) {

  public SumView {
    added = List.copyOf(added);
    beside = List.copyOf(beside);
    excluded = List.copyOf(excluded);
  }

  /** A total that is shown and not added. */
  @Schema(name = "TotalBeside")
  public record Beside(TotalView total, Sum.Why why) {}

  /**
   * What was held here and is left out, for a total has it already.
   *
   * @param day on which it began
   */
  @Schema(name = "TotalExcluded")
  public record Excluded(UUID id, String title, String day, long count) {}
}
