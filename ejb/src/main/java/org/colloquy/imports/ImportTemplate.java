package org.colloquy.imports;

import java.util.List;
import java.util.Map;

/**
 * A list of one kind as somebody fills it in: a column for each field, and what is there already.
 *
 * @param kind the code of what it becomes
 * @param fields the names of its columns, in their order
 * @param rows each by fields; what a row says nothing of is missing
 * @param sheets of a workbook, each a list of its own with a line of example; none for one list
 */
public record ImportTemplate(
    String kind, List<String> fields, List<Map<String, String>> rows, List<ImportTemplate> sheets) {

  public ImportTemplate {
    fields = List.copyOf(fields);
    rows = rows.stream().map(Map::copyOf).toList();
    sheets = List.copyOf(sheets);
  }

  /** A workbook of these sheets. */
  public static ImportTemplate book(String kind, List<ImportTemplate> sheets) {
    return new ImportTemplate(kind, List.of(), List.of(), sheets);
  }

  /** One list. */
  public static ImportTemplate list(
      String kind, List<String> fields, List<Map<String, String>> rows) {
    return new ImportTemplate(kind, fields, rows, List.of());
  }
}
