package org.colloquy.tenants.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a table goes along when a network's data is written out and read in elsewhere.
 *
 * @param key the columns by which rows are ordered
 * @param columns those that are written out
 * @param arriving what each of these columns is where the rows are read in, whatever it was; empty
 *     for no value
 */
public record Carrying(
    String table, List<String> key, List<String> columns, Map<String, Optional<String>> arriving) {

  public Carrying {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    arriving = Map.copyOf(arriving);
  }
}
