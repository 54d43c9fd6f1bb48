package org.colloquy.privacy.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;
import org.colloquy.tenants.rows.Ageing;
import org.colloquy.tenants.rows.Carrying;
import org.colloquy.tenants.rows.Reading;
import org.colloquy.tenants.rows.Uniting;
import org.colloquy.tenants.rows.Wiping;

/** What to do to the tables, by what is declared of them. */
public final class Plans {

  private Plans() {}

  /** What becomes of a person's rows when they are erased. */
  public static List<Wiping> wipings(List<DataSet> sets) {
    return holdings(sets).flatMap(Plans::wipings).toList();
  }

  /** Whose rows go with the time. */
  public static List<Ageing> ageings(List<DataSet> sets) {
    return holdings(sets)
        .flatMap(
            holding ->
                holding.retention().stream()
                    .map(
                        retention ->
                            new Ageing(
                                holding.table(),
                                retention.since(),
                                Duration.ofDays(retention.days()))))
        .toList();
  }

  /** What goes along when a network's data is written out and read in elsewhere. No secret does. */
  public static List<Carrying> carryings(List<DataSet> sets) {
    return holdings(sets)
        .filter(holding -> holding.stays().isEmpty())
        .map(Plans::carrying)
        .toList();
  }

  private static Carrying carrying(Holding holding) {
    var columns =
        holding.columns().stream()
            .filter(column -> column.content() != Column.Content.SECRET)
            .toList();
    var arriving =
        columns.stream()
            .filter(column -> column.arrival().isPresent())
            .collect(
                Collectors.toMap(Column::name, column -> column.arrival().orElseThrow().value()));
    return new Carrying(
        holding.table(), holding.key(), columns.stream().map(Column::name).toList(), arriving);
  }

  /**
   * What becomes of rows when two people turn out to be one; tables whose rows stay are left out.
   */
  public static List<Uniting> unitings(List<DataSet> sets) {
    return holdings(sets)
        .filter(holding -> holding.joining().way() != Joining.Way.STAY)
        .filter(holding -> !holding.members().isEmpty())
        .map(Plans::uniting)
        .toList();
  }

  private static Uniting uniting(Holding holding) {
    var joining = holding.joining();
    return new Uniting(
        holding.table(),
        holding.key(),
        holding.columns().stream().map(Column::name).toList(),
        holding.members(),
        joining.way() == Joining.Way.REST,
        joining.way() == Joining.Way.ONE ? holding.whose() : "",
        joining.among(),
        joining.preferences().stream()
            .map(each -> new Uniting.Order(each.column(), each.values()))
            .toList(),
        joining.line());
  }

  /** What a person sees of a table's rows that name them in this column; empty for nothing. */
  static Optional<Reading> reading(List<DataSet> sets, Holding holding, String person) {
    var shown = holding.shownTo(person);
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                holding.table(),
                person,
                shown.stream().map(Column::name).toList(),
                shown.stream().flatMap(column -> title(sets, column).stream()).toList(),
                holding.key()));
  }

  private static Optional<Reading.Title> title(List<DataSet> sets, Column column) {
    return column
        .title()
        .map(
            title ->
                new Reading.Title(
                    title.name(), column.name(), title.table(), key(sets, title), title.column()));
  }

  private static String key(List<DataSet> sets, Column.Title title) {
    return holdings(sets)
        .filter(holding -> holding.table().equals(title.table()))
        .findFirst()
        .orElseThrow()
        .key()
        .get(0);
  }

  private static Stream<Wiping> wipings(Holding holding) {
    if (holding.goesWithThePerson()) {
      // A row of two people goes with either.
      return holding.columns().stream()
          .filter(column -> column.member() && column.erasure() == Column.Erasure.GONE)
          .map(column -> Wiping.ofRows(holding.table(), column.name()));
    }
    var values = new LinkedHashMap<String, Map<String, Optional<String>>>();
    for (var column : holding.columns()) {
      switch (column.erasure()) {
        case BLANKED, EMPTIED, REPLACED ->
            values
                .computeIfAbsent(
                    holding.personOf(column).orElseThrow(), person -> new LinkedHashMap<>())
                .put(column.name(), afterwards(column));
        case KEPT, GONE -> {
          // Nothing is written.
        }
      }
    }
    return values.entrySet().stream()
        .map(each -> Wiping.ofValues(holding.table(), each.getKey(), each.getValue()));
  }

  private static Optional<String> afterwards(Column column) {
    return switch (column.erasure()) {
      case EMPTIED -> Optional.of("");
      case REPLACED -> column.value();
      default -> Optional.empty();
    };
  }

  private static Stream<Holding> holdings(List<DataSet> sets) {
    return sets.stream().flatMap(set -> set.holdings().stream());
  }
}
