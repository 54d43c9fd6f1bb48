package org.colloquy.datasets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, and what it holds. Unless it says otherwise it is exported and imported with its network
 * and purged with it, belongs to nobody, and keeps its rows for good; of two people who turn out to
 * be one it names the one who remains.
 *
 * @param key the columns of its primary key
 * @param person the column that says whose a row is; empty where rows are nobody's
 * @param stays why it is neither exported nor imported; empty where it is
 * @param outlives why it is not purged with its network; empty where it is
 * @param joining what becomes of its rows when two people turn out to be one
 */
public record Holding(
    String table,
    List<String> key,
    Optional<String> person,
    List<Column> columns,
    Optional<Retention> retention,
    Optional<String> stays,
    Optional<String> outlives,
    Joining joining) {

  public Holding {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  public static Holding of(String table) {
    return new Holding(
        table,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Joining.MOVE);
  }

  public Holding key(String... names) {
    return new Holding(table, List.of(names), person, columns, retention, stays, outlives, joining);
  }

  /** Each row is of the member whom this column names. */
  public Holding person(String column) {
    return new Holding(
        table, key, Optional.of(column), columns, retention, stays, outlives, joining);
  }

  /** All of them, in any order. */
  public Holding columns(Column... all) {
    return new Holding(table, key, person, List.of(all), retention, stays, outlives, joining);
  }

  /** A row goes so many days after the moment in that column. */
  public Holding forDays(int days, String since) {
    return new Holding(
        table,
        key,
        person,
        columns,
        Optional.of(new Retention(days, since)),
        stays,
        outlives,
        joining);
  }

  /** Keeps it out of exports and imports. */
  public Holding stays(String why) {
    return new Holding(table, key, person, columns, retention, Optional.of(why), outlives, joining);
  }

  /** Keeps it when its network is purged. */
  public Holding outlives(String why) {
    return new Holding(table, key, person, columns, retention, stays, Optional.of(why), joining);
  }

  /** What becomes of rows of the one who goes when two people turn out to be one. */
  public Holding joining(Joining how) {
    return new Holding(table, key, person, columns, retention, stays, outlives, how);
  }

  /** The column of whom each has one row, where that is so: whose rows are, or whom they name. */
  public String whose() {
    return person.orElseGet(() -> members().get(0));
  }

  /** Whether whole rows go with the person whose they are. */
  public boolean goesWithThePerson() {
    return columns.stream().anyMatch(column -> column.erasure() == Column.Erasure.GONE);
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The columns that hold the id of a member. */
  public List<String> members() {
    return columns.stream().filter(Column::member).map(Column::name).toList();
  }

  /** The columns by which a row can be somebody's: whose it is, and who else is named. */
  public List<String> people() {
    return Stream.concat(person.stream(), members().stream()).distinct().toList();
  }

  /** The column that says whose the value of another one is; empty for what is nobody's. */
  public Optional<String> personOf(Column column) {
    if (column.content() == Column.Content.PLAIN) {
      return Optional.empty();
    }
    return column.member() ? Optional.of(column.name()) : column.of().or(() -> person);
  }

  /** What this member finds of a row, by the column that names them. */
  public List<Column> shownTo(String personColumn) {
    var named = column(personColumn).map(Column::shown).orElse(List.of());
    return columns.stream()
        .filter(column -> column.content() != Column.Content.SECRET)
        .filter(
            column ->
                named.contains(column.name())
                    || (column.isPersonal()
                        && column.withheld().isEmpty()
                        && personOf(column).equals(Optional.of(personColumn))))
        .toList();
  }
}
