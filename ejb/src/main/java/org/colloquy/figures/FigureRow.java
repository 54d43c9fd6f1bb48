package org.colloquy.figures;

import java.util.List;

/**
 * One row of a figure before it is decided what is shown of it.
 *
 * @param key what {@link Figure#axis} says
 * @param label what people called it; null where the key alone names it
 * @param counts one for each series
 */
public record FigureRow(String key, String label, List<Long> counts) {

  public FigureRow {
    counts = List.copyOf(counts);
  }

  public static FigureRow of(String key, long count) {
    return new FigureRow(key, null, List.of(count));
  }
}
