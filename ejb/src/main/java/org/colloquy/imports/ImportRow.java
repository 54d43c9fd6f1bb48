package org.colloquy.imports;

import java.util.Map;

/**
 * A row by its fields.
 *
 * @param number counted from 1, without headings
 * @param sheet the code of the sheet that it stands in; empty where the list has but one
 * @param values by the names of the fields; none is blank
 */
public record ImportRow(int number, String sheet, Map<String, String> values) {

  public ImportRow {
    values = Map.copyOf(values);
  }

  /** A row of a list with one sheet. */
  public ImportRow(int number, Map<String, String> values) {
    this(number, "", values);
  }

  /** Empty where the row says nothing of it. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
