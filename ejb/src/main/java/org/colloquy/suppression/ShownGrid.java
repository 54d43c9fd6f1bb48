package org.colloquy.suppression;

import java.util.List;

/**
 * What may be shown of a table with its margins.
 *
 * @param rows the cells, row by row
 * @param rowTotals one for each row
 * @param columnTotals one for each column
 */
public record ShownGrid(
    List<List<Shown>> rows, List<Shown> rowTotals, List<Shown> columnTotals, Shown total) {

  public ShownGrid {
    rows = rows.stream().map(List::copyOf).toList();
    rowTotals = List.copyOf(rowTotals);
    columnTotals = List.copyOf(columnTotals);
  }
}
