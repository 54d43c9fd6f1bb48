package org.colloquy.web.papers;

import java.util.List;
import java.util.Optional;

/**
 * What a chart shows; how it is drawn says {@link ChartDrawing}.
 *
 * @param id names it within a page
 * @param title read out first
 * @param description read out next: what is to be seen, in a sentence
 * @param form how it is drawn
 * @param series one name for each of the values of a row
 * @param rows in their order
 */
public record Chart(
    String id, String title, String description, Form form, List<String> series, List<Row> rows) {

  public Chart {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
  }

  /** How it is drawn. */
  public enum Form {
    /** A bar for each row, of one series. */
    BARS,
    /** A bar for each row, its values end to end. */
    STACKED,
    /** A line along the rows, of one series. */
    LINE
  }

  /**
   * One row.
   *
   * @param label what it is called
   * @param values one for each series; empty for what is not shown
   * @param text what stands at the end of its bar
   */
  public record Row(String label, List<Optional<Long>> values, String text) {
    public Row {
      values = List.copyOf(values);
    }

    long sum() {
      return values.stream().mapToLong(value -> value.orElse(0L)).sum();
    }
  }
}
