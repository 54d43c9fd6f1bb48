package org.colloquy.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.datasets.Column.Content;
import org.colloquy.datasets.Column.Erasure;
import org.colloquy.datasets.RealSchema.RealColumn;

/** What is wrong with what is said of a schema's tables; nothing, where all is said and true. */
final class Complaints {

  private final RealSchema real;
  private final List<DataSet> sets;
  private final Map<String, Holding> holdings;
  private final List<String> found = new ArrayList<>();

  private Complaints(RealSchema real, List<DataSet> sets) {
    this.real = real;
    this.sets = sets;
    holdings =
        declared(sets)
            .collect(Collectors.toMap(Holding::table, Function.identity(), (one, other) -> one));
  }

  static List<String> about(RealSchema real, List<DataSet> sets) {
    var complaints = new Complaints(real, sets);
    complaints.look();
    return complaints.found;
  }

  private static Stream<Holding> declared(List<DataSet> sets) {
    return sets.stream().flatMap(set -> set.holdings().stream());
  }

  private void look() {
    complain(
        twice(sets.stream().map(DataSet::name).toList()),
        name -> "two data sets are called " + name);
    complain(
        twice(declared(sets).map(Holding::table).toList()),
        table -> table + " is in two data sets");
    complain(
        real.tables().keySet().stream().filter(table -> !holdings.containsKey(table)).toList(),
        table -> table + " belongs to no data set");
    holdings.values().forEach(this::look);
  }

  private void look(Holding holding) {
    var columns = real.tables().get(holding.table());
    if (columns == null) {
      found.add("there is no table " + holding.table());
      return;
    }
    complain(
        twice(holding.columns().stream().map(Column::name).toList()),
        name -> at(holding, name) + " has two rules");
    columns.forEach(column -> lookAtReal(holding, column));
    holding.columns().forEach(column -> lookAtDeclared(holding, column));
    var key =
        columns.stream()
            .filter(column -> column.key() > 0)
            .sorted(Comparator.comparingInt(RealColumn::key))
            .map(RealColumn::name)
            .toList();
    if (!key.equals(holding.key())) {
      found.add("the key of " + holding.table() + " is " + key);
    }
    holding
        .retention()
        .filter(
            retention ->
                real.column(holding.table(), retention.since())
                    .filter(column -> column.type().startsWith("datetime"))
                    .isEmpty())
        .ifPresent(retention -> found.add(at(holding, retention.since()) + " is no moment"));
    if (holding.goesWithThePerson()) {
      lookAtGoing(holding);
    }
    lookAtJoining(holding);
  }

  /** Where a key lets each person have one row, two people who are one may have two. */
  private void lookAtJoining(Holding holding) {
    var joining = holding.joining();
    real.keys().stream()
        .filter(key -> key.table().equals(holding.table()))
        .filter(key -> holding.members().stream().anyMatch(key.columns()::contains))
        .filter(key -> !isSettled(holding, key.columns()))
        .forEach(
            key ->
                found.add(
                    holding.table()
                        + " does not say who remains where two who are one meet in its key "
                        + key.name()));
    Stream.of(
            joining.among().stream(),
            joining.preferences().stream().map(Joining.Preference::column),
            Stream.of(joining.line()).filter(line -> !line.isEmpty()))
        .flatMap(Function.identity())
        .filter(column -> real.column(holding.table(), column).isEmpty())
        .forEach(column -> found.add("there is no column " + at(holding, column)));
  }

  private static boolean isSettled(Holding holding, Set<String> key) {
    var joining = holding.joining();
    return switch (joining.way()) {
      case STAY, REST -> true;
      case MOVE -> false;
      case ONE ->
          holding.members().stream().filter(key::contains).allMatch(holding.whose()::equals)
              && key.containsAll(joining.among())
              && !joining.among().contains(holding.whose());
    };
  }

  private void lookAtReal(Holding holding, RealColumn column) {
    var rule = holding.column(column.name());
    var where = at(holding, column.name());
    if (rule.isEmpty()) {
      found.add(where + " has no rule");
    } else if (rule.get().content() == Content.PLAIN) {
      if (column.ofMember() || column.name().matches("(.+_)?(by|member_id|person_id)")) {
        found.add(where + " names a member and is said to be nobody's");
      } else if (rule.get().reason().isEmpty()
          && (column.canHoldAnything() || column.namesSomebody())) {
        found.add(where + " can be somebody's and no reason says why it is not");
      }
    } else if (column.ofMember() && !rule.get().member()) {
      found.add(where + " is a member's id and not said to be");
    }
  }

  private void lookAtDeclared(Holding holding, Column column) {
    var where = at(holding, column.name());
    var there = real.column(holding.table(), column.name());
    if (there.isEmpty()) {
      found.add("there is no column " + where);
      return;
    }
    if (column.erasure() == Erasure.BLANKED && !there.get().nullable()) {
      found.add(where + " cannot be blank");
    }
    if (column.content() == Content.SECRET
        && holding.stays().isEmpty()
        && !there.get().nullable()) {
      found.add(where + " does not go along and cannot be missing");
    }
    if (column.content() == Content.PERSONAL) {
      var person = holding.personOf(column).flatMap(holding::column);
      if (person.filter(Column::member).isEmpty()) {
        found.add(where + " does not say whose it is");
      }
    }
    column.shown().stream()
        .filter(shown -> holding.column(shown).filter(Complaints::isNobodys).isEmpty())
        .forEach(shown -> found.add(where + " shows " + shown + ", which is not nobody's"));
    column
        .title()
        .filter(title -> !canBeTitle(title))
        .ifPresent(title -> found.add(where + " shows what is not for everybody: " + title));
  }

  private boolean canBeTitle(Column.Title title) {
    return Optional.ofNullable(holdings.get(title.table()))
        .filter(holding -> holding.person().isEmpty() && holding.key().size() == 1)
        .flatMap(holding -> holding.column(title.column()))
        .filter(Complaints::isNobodys)
        .isPresent();
  }

  private static boolean isNobodys(Column column) {
    return column.content() == Content.PLAIN;
  }

  private void lookAtGoing(Holding holding) {
    if (holding.person().isEmpty()) {
      found.add("nobody knows with whom the rows of " + holding.table() + " go");
    }
    holding.columns().stream()
        .filter(column -> column.content() != Content.PLAIN)
        .filter(column -> column.erasure() != Erasure.GONE)
        .forEach(column -> found.add(at(holding, column.name()) + " goes with its row"));
  }

  private static String at(Holding holding, String column) {
    return holding.table() + "." + column;
  }

  private static List<String> twice(List<String> names) {
    var seen = new HashSet<String>();
    return names.stream().filter(name -> !seen.add(name)).toList();
  }

  private void complain(List<String> about, Function<String, String> complaint) {
    about.stream().map(complaint).forEach(found::add);
  }
}
