package org.colloquy.sessions.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as a row of a spreadsheet says it: {@code 2021-03-05 14:30}, {@code 5.3.2021}, or the
 * number of days since the end of 1899, as spreadsheets keep a date.
 *
 * @param day not only a time of day
 * @param time null where only the day is given
 * @param doubtful whether day and month may be meant the other way round
 */
record ListedTime(LocalDate day, LocalTime time, boolean doubtful) {

  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final int SECONDS = 24 * 60 * 60;
  private static final int MONTHS = 12;

  /** From 1941 to 2119: nobody writes a day like that who does not mean it. */
  private static final Pattern SERIAL = Pattern.compile("([1-7]\\d{4})(\\.\\d+)?");

  private static final Pattern PART_OF_A_DAY = Pattern.compile("0?(\\.\\d+)(?:[eE]-0?1)?");

  private static final String TIME = "(?:[T ,]\\s*(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:\\.0+)?)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern OF_DAY = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::\\d{2})?");

  /** Empty for what is no day, with or without a time. */
  static Optional<ListedTime> of(String text) {
    try {
      return read(text.strip());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ListedTime> read(String text) {
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      LocalDate day = FIRST.plusDays(Integer.parseInt(serial.group(1)));
      return Optional.of(
          serial.group(2) == null
              ? new ListedTime(day, null, false)
              : after(day, Double.parseDouble(serial.group(2))));
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      LocalDate day = LocalDate.of(number(first, 1), number(first, 2), number(first, 3));
      return Optional.of(new ListedTime(day, time(first, 4), false));
    }
    Matcher last = YEAR_LAST.matcher(text);
    return last.matches() ? Optional.of(yearLast(last)) : Optional.empty();
  }

  /** The day comes first, unless it cannot: with slashes either is usual somewhere. */
  private static ListedTime yearLast(Matcher said) {
    int one = number(said, 1);
    int other = number(said, 3);
    boolean monthFirst = other > MONTHS && one <= MONTHS;
    LocalDate day =
        monthFirst
            ? LocalDate.of(number(said, 4), one, other)
            : LocalDate.of(number(said, 4), other, one);
    boolean doubtful =
        said.group(2).equals("/") && one <= MONTHS && other <= MONTHS && one != other;
    return new ListedTime(day, time(said, 5), doubtful);
  }

  private static ListedTime after(LocalDate day, double part) {
    LocalDateTime at = day.atStartOfDay().plusSeconds(Math.round(part * SECONDS));
    return new ListedTime(at.toLocalDate(), at.toLocalTime(), false);
  }

  private static LocalTime time(Matcher said, int group) {
    return said.group(group) == null
        ? null
        : LocalTime.of(number(said, group), number(said, group + 1));
  }

  /** A time of day alone; empty for anything else. */
  static Optional<LocalTime> ofDay(String text) {
    try {
      Matcher said = OF_DAY.matcher(text.strip());
      if (said.matches()) {
        return Optional.of(LocalTime.of(number(said, 1), number(said, 2)));
      }
      return PART_OF_A_DAY.matcher(text.strip()).matches()
          ? Optional.of(
              LocalTime.MIDNIGHT.plusSeconds(Math.round(Double.parseDouble(text) * SECONDS)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher said, int group) {
    return Integer.parseInt(said.group(group));
  }

  boolean isDayOnly() {
    return time == null;
  }

  /** At midnight, where only the day is given. */
  LocalDateTime at() {
    return day.atTime(isDayOnly() ? LocalTime.MIDNIGHT : time);
  }
}
