package org.colloquy.reports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds whether the day or the month comes first, from all dates of a report together: a number
 * above twelve decides, then that nobody stays for weeks or leaves before they come, then what
 * somebody said, then the days of the session.
 */
final class DateOrders {

  private static final Duration LONGEST = Duration.ofDays(3);

  /** Reports go by another clock than sessions, so a day more or less is the same one. */
  private static final long NEAR = 1;

  private record Stretch(WrittenTime from, WrittenTime until) {}

  private final List<WrittenTime> open = new ArrayList<>();
  private final List<WrittenTime> joins = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  /** Any date of the report. */
  void add(WrittenTime time) {
    if (time.isOpen()) {
      open.add(time);
    }
  }

  /** From when until when somebody was there; the second may be null. */
  void add(WrittenTime from, WrittenTime until) {
    add(from);
    if (from.isOpen()) {
      joins.add(from);
    }
    if (until != null) {
      add(until);
      stretches.add(new Stretch(from, until));
    }
  }

  /** Empty where it makes no difference, and where it is to be asked for. */
  Optional<DateOrder> find(ReportHints hints) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return only(order -> open.stream().allMatch(time -> time.on(order) != null))
        .or(() -> only(order -> stretches.stream().allMatch(each -> isPossible(each, order))))
        .or(hints::order)
        .or(() -> only(order -> isNear(hints.days(), order)));
  }

  /** What to ask where nothing was found; empty where nobody's stay depends on it. */
  Optional<OrderQuestion> question() {
    return joins.stream()
        .min(Comparator.comparing(time -> !isEither(time)))
        .map(
            time ->
                new OrderQuestion(
                    time.written(), time.on(DateOrder.DAY_FIRST), time.on(DateOrder.MONTH_FIRST)));
  }

  private static boolean isEither(WrittenTime time) {
    return Arrays.stream(DateOrder.values()).allMatch(order -> time.on(order) != null);
  }

  private static Optional<DateOrder> only(Predicate<DateOrder> fits) {
    var fitting = Arrays.stream(DateOrder.values()).filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isPossible(Stretch each, DateOrder order) {
    var from = each.from().at(order);
    var until = each.until().at(order);
    if (from == null || until == null) {
      return each.from().time() == null || each.until().time() == null;
    }
    return isPossible(from, until);
  }

  /** Whether somebody can have come and left then. */
  static boolean isPossible(LocalDateTime from, LocalDateTime until) {
    var length = Duration.between(from, until);
    return !length.isNegative() && length.compareTo(LONGEST) <= 0;
  }

  private boolean isNear(List<LocalDate> days, DateOrder order) {
    return joins.stream()
        .map(time -> time.on(order))
        .filter(day -> day != null)
        .anyMatch(
            day ->
                days.stream()
                    .anyMatch(held -> Math.abs(held.toEpochDay() - day.toEpochDay()) <= NEAR));
  }
}
