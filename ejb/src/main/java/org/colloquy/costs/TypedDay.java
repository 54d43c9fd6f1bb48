package org.colloquy.costs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as forms and programs write it: {@code 2026-11-27}. */
final class TypedDay {

  private static final int FORM = 10;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int FAR = 366;

  private TypedDay() {}

  /** Empty for what is no day, and for one of a year that nobody here can mean. */
  static Optional<LocalDate> read(String text) {
    try {
      return text.length() == FORM
          ? Optional.of(LocalDate.parse(text)).filter(TypedDay::isMeant)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isMeant(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200;
  }

  /** What is wrong with it, as the key of the sentence that says it; empty for nothing. */
  static Optional<String> fault(String text, LocalDate today) {
    var day = read(text);
    if (day.isEmpty() || day.get().isBefore(FIRST)) {
      return Optional.of("costs.day");
    }
    return day.get().isAfter(today.plusDays(FAR)) ? Optional.of("costs.day.far") : Optional.empty();
  }
}
