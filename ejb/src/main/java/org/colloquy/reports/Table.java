package org.colloquy.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.sheets.Heading;
import org.colloquy.sheets.Sheet.Line;

/**
 * A part of a report that has columns. What a column is is known by its heading, else by what
 * stands in it where that leaves no doubt.
 */
final class Table {

  private static final int SAMPLE = 200;
  private static final int EXAMPLES = 3;
  private static final Set<String> TRUTH = Set.of("true", "false");

  private final Line heading;
  private final List<Line> rows;
  private final boolean workbook;
  private final ReportColumn[] meanings;
  private boolean hosts;

  Table(Line heading, List<Line> rows, Dictionary dictionary, boolean workbook) {
    this.heading = heading;
    this.rows = List.copyOf(rows);
    this.workbook = workbook;
    meanings = new ReportColumn[columns()];
    var named = isNamed("nameoriginalname") ? indexOfHeading("nameoriginalname") : 0;
    for (var i = 0; i < meanings.length; i++) {
      var meaning = i < named ? ReportColumn.OTHER : dictionary.meaning(headingOf(i));
      meanings[i] = meaning != null && has(meaning) ? ReportColumn.OTHER : meaning;
    }
    if (has(ReportColumn.FIRST_NAME) && !has(ReportColumn.LAST_NAME)) {
      // "Prénom, Nom": what is the whole name elsewhere is the other half here.
      replace(ReportColumn.NAME, ReportColumn.LAST_NAME);
    }
  }

  private int columns() {
    return Math.max(
        heading.cells().size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
  }

  private String headingOf(int column) {
    return column < heading.cells().size() ? heading.cells().get(column) : "";
  }

  private int indexOfHeading(String plain) {
    return IntStream.range(0, heading.cells().size())
        .filter(i -> Heading.plain(headingOf(i)).equals(plain))
        .findFirst()
        .orElse(-1);
  }

  boolean isNamed(String plain) {
    return indexOfHeading(plain) >= 0;
  }

  boolean anyNamed(Predicate<String> plain) {
    return heading.cells().stream().map(Heading::plain).anyMatch(plain);
  }

  boolean has(ReportColumn meaning) {
    return Arrays.asList(meanings).contains(meaning);
  }

  boolean hasName() {
    return has(ReportColumn.NAME) || has(ReportColumn.FIRST_NAME) || has(ReportColumn.LAST_NAME);
  }

  private void replace(ReportColumn one, ReportColumn other) {
    Collections.replaceAll(Arrays.asList(meanings), one, other);
  }

  void belongsToHosts() {
    hosts = true;
  }

  boolean isOfHosts() {
    return hosts;
  }

  List<Line> rows() {
    return rows;
  }

  /** Empty where there is no such column, or nothing in it. */
  String cell(Line row, ReportColumn meaning) {
    var column = Arrays.asList(meanings).indexOf(meaning);
    return column < 0 ? "" : cell(row, column);
  }

  private static String cell(Line row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  List<ReportedColumn> described() {
    return IntStream.range(0, meanings.length)
        .filter(i -> !headingOf(i).isEmpty() || meanings[i] != null)
        .mapToObj(
            i ->
                new ReportedColumn(
                    i + 1,
                    OneLine.of(headingOf(i), OneLine.EXAMPLE),
                    meanings[i],
                    sample(i)
                        .distinct()
                        .limit(EXAMPLES)
                        .map(each -> OneLine.of(each, OneLine.EXAMPLE))
                        .toList()))
        .toList();
  }

  private Stream<String> sample(int column) {
    return rows.stream()
        .limit(SAMPLE)
        .map(row -> cell(row, column))
        .filter(cell -> !cell.isEmpty());
  }

  private boolean isAll(int column, Predicate<String> kind) {
    var some = sample(column).filter(cell -> !isNothing(cell)).toList();
    return !some.isEmpty() && some.stream().filter(kind).count() * 10 >= some.size() * 9L;
  }

  /** What reports write where there is nothing. */
  static boolean isNothing(String cell) {
    return cell.isBlank() || cell.equals("-") || cell.equals("--") || cell.equals("–");
  }

  private Optional<WrittenTime> time(String cell) {
    return WrittenTime.of(cell, workbook).filter(time -> time.hasDate() && time.time() != null);
  }

  private boolean isTime(String cell) {
    return time(cell).isPresent();
  }

  private boolean isDuration(String cell) {
    return cell.chars().anyMatch(sign -> Character.isLetter(sign) || sign == ':')
        && WrittenDuration.of(cell, workbook).isPresent();
  }

  private List<Integer> unknown(Predicate<String> kind) {
    return IntStream.range(0, meanings.length)
        .filter(i -> meanings[i] == null && isAll(i, kind))
        .boxed()
        .toList();
  }

  /** Whether anything in it could be a report: an address, a time, or how long something took. */
  boolean couldBeAReport() {
    return IntStream.range(0, meanings.length)
        .anyMatch(
            i ->
                isAll(i, cell -> cell.contains("@") || isTime(cell)) || isAll(i, this::isDuration));
  }

  /** Finds by their content the columns whose headings nobody knows. */
  void recogniseByContent() {
    var times = unknown(this::isTime);
    if (times.size() == 2
        && !has(ReportColumn.JOIN)
        && !has(ReportColumn.LEAVE)
        && areStretches(times.get(0), times.get(1))) {
      meanings[times.get(0)] = ReportColumn.JOIN;
      meanings[times.get(1)] = ReportColumn.LEAVE;
    } else if (times.size() == 1 && has(ReportColumn.JOIN) != has(ReportColumn.LEAVE)) {
      meanings[times.get(0)] = has(ReportColumn.JOIN) ? ReportColumn.LEAVE : ReportColumn.JOIN;
    }
    var durations = unknown(this::isDuration);
    if (durations.size() == 1 && !has(ReportColumn.DURATION)) {
      meanings[durations.get(0)] = ReportColumn.DURATION;
    }
    var addresses = unknown(cell -> cell.contains("@"));
    if (!addresses.isEmpty() && !has(ReportColumn.EMAIL)) {
      meanings[addresses.get(0)] = ReportColumn.EMAIL;
    }
  }

  /** Whether the second is never before the first, and not much later, in one order of dates. */
  private boolean areStretches(int first, int second) {
    return Arrays.stream(DateOrder.values())
        .anyMatch(
            order ->
                rows.stream().limit(SAMPLE).allMatch(row -> isStretch(row, first, second, order)));
  }

  private boolean isStretch(Line row, int first, int second, DateOrder order) {
    var from = time(cell(row, first)).map(time -> time.at(order));
    var until = time(cell(row, second)).map(time -> time.at(order));
    return from.isEmpty() || until.isEmpty() || DateOrders.isPossible(from.get(), until.get());
  }

  /**
   * A section of Teams: the name first, then two times and how long it was between. In any
   * language, for that is how they all are.
   */
  boolean recogniseSection() {
    recogniseByContent();
    var order = Arrays.asList(meanings);
    var join = order.indexOf(ReportColumn.JOIN);
    var fits =
        join == 1
            && order.indexOf(ReportColumn.LEAVE) == 2
            && order.indexOf(ReportColumn.DURATION) == 3;
    if (fits && !hasName() && meanings[0] == null) {
      meanings[0] = ReportColumn.NAME;
    }
    return hasName();
  }

  /**
   * Joined and left, in a row for each: a name, one of few words, and a time; most names stand
   * there with more than one of the words.
   */
  boolean recogniseList() {
    if (has(ReportColumn.ACTION) && has(ReportColumn.MOMENT) && hasName()) {
      return true;
    }
    if (has(ReportColumn.EMAIL)
        || has(ReportColumn.JOIN)
        || has(ReportColumn.LEAVE)
        || meanings.length < 3
        || IntStream.range(3, meanings.length).anyMatch(i -> !headingOf(i).isEmpty())
        || !isAll(2, this::isTime)
        || !hasFewWordsForEachName()) {
      return false;
    }
    meanings[0] = ReportColumn.NAME;
    meanings[1] = ReportColumn.ACTION;
    meanings[2] = ReportColumn.MOMENT;
    return true;
  }

  private boolean hasFewWordsForEachName() {
    var words =
        rows.stream()
            .collect(groupingBy(row -> cell(row, 0), mapping(row -> cell(row, 1), toSet())));
    var all = words.values().stream().flatMap(Set::stream).distinct().count();
    var several = words.values().stream().filter(some -> some.size() > 1).count();
    return all <= EXAMPLES && several * 2 >= words.size();
  }

  /** The learning dashboard: who, moderator or not, nine numbers, from, until, for how long. */
  boolean recogniseDashboard() {
    if (meanings.length < 12
        || !isAll(1, cell -> TRUTH.contains(cell.toLowerCase(Locale.ROOT)))
        || !isAll(9, this::isTime)
        || !isAll(11, this::isDuration)) {
      return false;
    }
    Arrays.fill(meanings, ReportColumn.OTHER);
    meanings[0] = ReportColumn.NAME;
    meanings[1] = ReportColumn.ROLE;
    meanings[9] = ReportColumn.JOIN;
    meanings[10] = ReportColumn.LEAVE;
    meanings[11] = ReportColumn.DURATION;
    return true;
  }

  /** A list whose first row is one already: an address, and a name where there is one. */
  boolean recogniseWithoutHeadings() {
    recogniseByContent();
    if (!has(ReportColumn.EMAIL)) {
      return false;
    }
    IntStream.range(0, meanings.length)
        .filter(i -> meanings[i] == null)
        .findFirst()
        .ifPresent(i -> meanings[i] = ReportColumn.NAME);
    return true;
  }

  /** Whether its times have no dates. */
  boolean hasTimesOfDay() {
    var join = Arrays.asList(meanings).indexOf(ReportColumn.JOIN);
    return join >= 0
        && isAll(
            join,
            cell -> WrittenTime.of(cell, workbook).filter(time -> !time.hasDate()).isPresent());
  }
}
