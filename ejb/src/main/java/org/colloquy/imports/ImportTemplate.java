package org.colloquy.imports;

import java.util.List;
import java.util.Map;

/**
 * A list of one kind as somebody fills it in: a column for each field, and what is there already.
 *
 * @param kind the code of what it becomes
 * @param fields the names of its columns, in their order
 * @param rows each by fields; what a row says nothing of is missing
 */
public record ImportTemplate(String kind, List<String> fields, List<Map<String, String>> rows) {

  public ImportTemplate {
    fields = List.copyOf(fields);
    rows = rows.stream().map(Map::copyOf).toList();
  }
}
