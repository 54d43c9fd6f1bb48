package org.colloquy.sessions.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.colloquy.sessions.Modality;

/**
 * Which part of the calendar somebody looks at.
 *
 * @param day one in it; null for today
 * @param zone on whose clocks a day is meant
 * @param community null for all
 * @param kind a code; null for all
 * @param modality null for all
 */
public record CalendarFilter(
    Show show, LocalDate day, ZoneId zone, UUID community, String kind, Modality modality) {
  /** Of a list, from the day on. */
  static final int LIST_DAYS = 60;

  /** How much of it. */
  public enum Show {
    /** In whole weeks, from Monday on. */
    MONTH,
    WEEK,
    LIST
  }

  LocalDate first(LocalDate around) {
    return switch (show) {
      case MONTH -> monday(around.withDayOfMonth(1));
      case WEEK -> monday(around);
      case LIST -> around;
    };
  }

  LocalDate last(LocalDate around) {
    return switch (show) {
      case MONTH -> monday(around.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
      case WEEK -> monday(around).plusDays(6);
      case LIST -> around.plusDays(LIST_DAYS - 1L);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
