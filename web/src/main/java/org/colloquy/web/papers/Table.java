package org.colloquy.web.papers;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table that is the same on a page and in each file. All of it is in the reader's language.
 *
 * @param title what it is about
 * @param note what is counted, of how many, what is not shown and why
 * @param columns the first one names the rows
 * @param rows each with a cell for each column
 */
public record Table(String title, String note, List<Column> columns, List<List<Cell>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row with another number of cells: " + row);
      }
    }
  }

  /**
   * One column.
   *
   * @param unit what its numbers are of; empty where the label says it
   */
  public record Column(String label, String unit) {

    /** As a heading says it. */
    public String heading() {
      return unit.isEmpty() ? label : label + " (" + unit + ")";
    }
  }

  /**
   * One cell.
   *
   * @param text as it is read
   * @param number what files have in its place; null for what is no number
   */
  public record Cell(String text, BigDecimal number) {

    public static Cell text(String text) {
      return new Cell(text, null);
    }

    public static Cell number(String text, long number) {
      return new Cell(text, BigDecimal.valueOf(number));
    }
  }
}
