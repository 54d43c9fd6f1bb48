package org.colloquy.tenants.rows;

import java.util.List;

/**
 * What becomes of the rows of one table when two people turn out to be one.
 *
 * @param columns all of them
 * @param people the columns that name somebody, each by itself
 * @param aside whether rows of the one who goes are put aside and not handed on
 * @param whose the one of these columns of whom there is one row among those that are alike, so
 *     that of two people's rows one can remain; empty where there may be any number
 * @param among the columns besides that one in which two such rows are alike
 * @param order which of them comes first, and remains
 * @param line a column whose value may be another row's when one comes back; empty for none
 */
public record Uniting(
    String table,
    List<String> key,
    List<String> columns,
    List<String> people,
    boolean aside,
    String whose,
    List<String> among,
    List<Order> order,
    String line) {

  /**
   * By the place of a column's value among these; by the value itself, lowest first, where there
   * are none.
   */
  public record Order(String column, List<String> values) {

    public Order {
      values = List.copyOf(values);
    }
  }

  public Uniting {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    people = List.copyOf(people);
    among = List.copyOf(among);
    order = List.copyOf(order);
    if (!whose.isEmpty() && !people.contains(whose)) {
      throw new IllegalArgumentException("Whose the one row of " + table + " is, is not said");
    }
  }

  /** Whether both may have a row of which one can remain. */
  boolean single() {
    return !whose.isEmpty();
  }
}
