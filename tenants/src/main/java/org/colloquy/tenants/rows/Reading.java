package org.colloquy.tenants.rows;

import java.util.List;

/**
 * What to read of a person's rows in one table.
 *
 * @param person the column that holds the person's id
 * @param order the columns by which the rows are ordered
 */
public record Reading(
    String table, String person, List<String> columns, List<Title> titles, List<String> order) {

  public Reading {
    columns = List.copyOf(columns);
    titles = List.copyOf(titles);
    order = List.copyOf(order);
    if (columns.isEmpty() || order.isEmpty()) {
      throw new IllegalArgumentException("Of " + table + " something is read, in some order");
    }
  }

  /**
   * What another table says of an id.
   *
   * @param name by which it is read
   * @param id the column that holds the id
   * @param key the column of the other table that the id is a value of
   */
  public record Title(String name, String id, String table, String key, String column) {}
}
