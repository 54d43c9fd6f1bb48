package org.colloquy.letters.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.colloquy.letters.Delivery;
import org.colloquy.letters.MailChoice;
import org.colloquy.tenants.mail.MailClass;

/**
 * When somebody's digests of one class go: at an hour of their own clocks, each day, or on one day
 * of the week. An hour that clocks jump over comes when they have; one that comes twice counts the
 * first time.
 *
 * @param day null for each day
 */
record Timetable(boolean weekly, DayOfWeek day, int hour, ZoneId zone) {

  /** What waits for somebody who wants such news at once from now on comes with the day's last. */
  static Timetable of(MailChoice choice, MailClass which, ZoneId zone) {
    var weekly = choice.delivery(which) == Delivery.WEEKLY;
    return new Timetable(weekly, weekly ? choice.day() : null, choice.hour(), zone);
  }

  /** The first moment after this one at which a digest goes. */
  Instant after(Instant moment) {
    var today = moment.atZone(zone).toLocalDate();
    var date = weekly ? today.with(TemporalAdjusters.nextOrSame(day)) : today;
    while (!on(date).isAfter(moment)) {
      date = date.plusDays(weekly ? 7 : 1);
    }
    return on(date);
  }

  /**
   * The day or week in which a digest goes that is due at this moment; there is one in each,
   * whatever somebody changes meanwhile.
   */
  String period(Instant due) {
    var date = due.atZone(zone).toLocalDate();
    return weekly
        ? "week:" + date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : "day:" + date;
  }

  private Instant on(LocalDate date) {
    return date.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
  }
}
