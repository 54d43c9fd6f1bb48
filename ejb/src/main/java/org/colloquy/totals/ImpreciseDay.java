package org.colloquy.totals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day, or only the month in which it lies: {@code 2020-08-15} or {@code 2020-08}. */
public record ImpreciseDay(String text) {

  private static final int MONTH = 7;
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

  public ImpreciseDay {
    Objects.requireNonNull(text);
    if (read(text).isEmpty()) {
      throw new IllegalArgumentException("Neither a day nor a month: " + text);
    }
  }

  /** Empty for what is no day and no month. */
  public static Optional<ImpreciseDay> of(String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(stripped -> read(stripped).isPresent())
        .map(ImpreciseDay::new);
  }

  private static Optional<LocalDate> read(String text) {
    try {
      return FORM.matcher(text).matches()
          ? Optional.of(
              text.length() == MONTH ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public boolean isMonth() {
    return text.length() == MONTH;
  }

  /** The first day that it can be. */
  public LocalDate first() {
    return read(text).orElseThrow();
  }

  /** The last day that it can be. */
  public LocalDate last() {
    return isMonth() ? YearMonth.parse(text).atEndOfMonth() : first();
  }

  @Override
  public String toString() {
    return text;
  }
}
