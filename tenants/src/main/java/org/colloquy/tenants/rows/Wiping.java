package org.colloquy.tenants.rows;

import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a person's rows in one table when the person is erased.
 *
 * @param person the column that holds the person's id
 * @param values what each of these columns is afterwards; empty for no value
 * @param rows whether the rows go instead
 */
public record Wiping(
    String table, String person, Map<String, Optional<String>> values, boolean rows) {

  public Wiping {
    values = Map.copyOf(values);
    if (rows != values.isEmpty()) {
      throw new IllegalArgumentException("Of " + table + " either rows go or values");
    }
  }

  /** The rows go. */
  public static Wiping ofRows(String table, String person) {
    return new Wiping(table, person, Map.of(), true);
  }

  public static Wiping ofValues(String table, String person, Map<String, Optional<String>> values) {
    return new Wiping(table, person, values, false);
  }
}
