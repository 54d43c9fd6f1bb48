package org.colloquy.deploy.networks;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date exactly as precise as its source: a day ({@code 2019-11-17}), or a month ({@code 2020-08})
 * of which the day is not known.
 *
 * @param day null where only the month is known
 */
record ImpreciseDate(YearMonth month, LocalDate day) {

  @JsonCreator
  static ImpreciseDate of(String text) {
    if (text.length() == "2020-08".length()) {
      return new ImpreciseDate(YearMonth.parse(text), null);
    }
    LocalDate day = LocalDate.parse(text);
    return new ImpreciseDate(YearMonth.from(day), day);
  }

  /** As it was written. */
  String text() {
    return day == null ? month.toString() : day.toString();
  }

  /** The first day that the date can mean; enough to put dates in order. */
  LocalDate earliest() {
    return day == null ? month.atDay(1) : day;
  }
}
