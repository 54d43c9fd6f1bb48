package org.colloquy.figures;

import java.util.List;
import org.colloquy.suppression.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as it may be seen.
 *
 * @param code names it
 * @param series what is counted, by name
 * @param rows in their order
 * @param rest what is in the total and in no row that is shown; null where that is nothing
 * @param total of all series
 * @param smallest from how many people on a number is shown; null where it counts no people by what
 *     they say of themselves
 */
public record FigureView(
    String code,
    Figure.Drawing drawing,
    Figure.Axis axis,
    List<String> series,
    List<Row> rows,
    @Schema(nullable = true) Shown rest,
    Shown total,
    @Schema(nullable = true) Integer smallest) {

  public FigureView {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param label what people called it; null where the key alone names it
   * @param counts one for each series
   */
  @Schema(name = "FigureRow")
  public record Row(String key, @Schema(nullable = true) String label, List<Shown> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
