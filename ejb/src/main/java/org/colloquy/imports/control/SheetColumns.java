package org.colloquy.imports.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one sheet, among those of all sheets that lie side by side in an import.
 *
 * @param sheet its code; empty where there is but one
 * @param columns their places, in their order
 */
record SheetColumns(String sheet, List<Integer> columns) {

  SheetColumns {
    columns = List.copyOf(columns);
  }

  /**
   * Each sheet.
   *
   * @param sheets of each column the sheet that it stands in; empty where there is but one
   */
  static List<SheetColumns> of(List<String> sheets, int width) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (var column = 0; column < width; column++) {
      found
          .computeIfAbsent(sheets.isEmpty() ? "" : sheets.get(column), none -> new ArrayList<>())
          .add(column);
    }
    return found.entrySet().stream()
        .map(each -> new SheetColumns(each.getKey(), each.getValue()))
        .toList();
  }

  /** Under which name is remembered what its columns are. */
  String kind(String kind) {
    return sheet.isEmpty() ? kind : kind + "/" + sheet;
  }

  /** What is said of its columns, out of what is said of all. */
  List<String> in(List<String> all) {
    return columns.stream().map(all::get).toList();
  }

  /** Says this of its columns. */
  void put(List<String> own, List<String> all) {
    for (var i = 0; i < columns.size(); i++) {
      all.set(columns.get(i), own.get(i));
    }
  }
}
