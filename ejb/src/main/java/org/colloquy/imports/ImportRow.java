package org.colloquy.imports;

import java.util.Map;

/**
 * A row by its fields.
 *
 * @param number counted from 1, without headings
 * @param values by the names of the fields; none is blank
 */
public record ImportRow(int number, Map<String, String> values) {

  public ImportRow {
    values = Map.copyOf(values);
  }

  /** Empty where the row says nothing of it. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
