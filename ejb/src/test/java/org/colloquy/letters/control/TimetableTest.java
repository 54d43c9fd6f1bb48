package org.colloquy.letters.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.colloquy.letters.Delivery;
import org.colloquy.letters.MailChoice;
import org.colloquy.tenants.mail.MailClass;
import org.junit.jupiter.api.Test;

class TimetableTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant LONDON_MONDAY = Instant.parse("2026-11-30T07:00:00Z");

  @Test
  void goesAtTheNextSuchHourOnTheReadersClocks() {
    var bangkok = daily(7, ZoneId.of("Asia/Bangkok"));

    assertThat(bangkok.after(Instant.parse("2026-11-27T23:59:59Z")))
        .isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
    assertThat(bangkok.after(Instant.parse("2026-11-28T00:00:00Z")))
        .as("at that very moment")
        .isEqualTo(Instant.parse("2026-11-29T00:00:00Z"));
  }

  @Test
  void goesOnItsDayOfTheWeek() {
    var thursdays = new Timetable(true, DayOfWeek.THURSDAY, 18, LONDON);

    assertThat(thursdays.after(Instant.parse("2026-11-26T17:59:00Z")))
        .isEqualTo(Instant.parse("2026-11-26T18:00:00Z"));
    assertThat(thursdays.after(Instant.parse("2026-11-26T18:00:00Z")))
        .isEqualTo(Instant.parse("2026-12-03T18:00:00Z"));
    assertThat(thursdays.period(Instant.parse("2026-12-03T18:00:00Z")))
        .as("one a week, on whichever day")
        .isEqualTo(new Timetable(true, DayOfWeek.MONDAY, 7, LONDON).period(LONDON_MONDAY))
        .isEqualTo("week:2026-11-30");
  }

  @Test
  void comesOnceOnADayOf25HoursAndOnOneOf23AtWhateverHour() {
    for (var begin : List.of("2026-10-23T00:00:00Z", "2027-03-26T00:00:00Z")) {
      for (var hour = 0; hour < 24; hour++) {
        var timetable = daily(hour, LONDON);
        var dues = new ArrayList<Instant>();
        var last = Instant.parse(begin);
        for (var i = 0; i < 5; i++) {
          last = timetable.after(last);
          dues.add(last);
        }
        var days = dues.stream().map(timetable::period).toList();
        assertThat(new HashSet<>(days)).as("at %d from %s", hour, begin).hasSize(5);
        assertThat(LocalDate.parse(days.get(4).substring(4)))
            .as("none left out")
            .isEqualTo(LocalDate.parse(days.get(0).substring(4)).plusDays(4));
      }
    }
  }

  @Test
  void anHourThatIsJumpedOverComesAnHourLaterAndOneThatComesTwiceTheFirstTime() {
    assertThat(daily(1, LONDON).after(Instant.parse("2027-03-27T12:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    var doubled = daily(1, LONDON).after(Instant.parse("2026-10-24T12:00:00Z"));
    assertThat(doubled).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
    assertThat(daily(1, LONDON).after(doubled))
        .isEqualTo(doubled.plus(Duration.ofHours(25)))
        .isEqualTo(Instant.parse("2026-10-26T01:00:00Z"));
  }

  @Test
  void aDayThatAZoneLeavesOutHasNone() {
    var apia = daily(7, ZoneId.of("Pacific/Apia"));
    var before = apia.after(Instant.parse("2011-12-29T00:00:00Z"));
    var next = apia.after(before);

    assertThat(List.of(apia.period(before), apia.period(next)))
        .containsExactly("day:2011-12-29", "day:2011-12-31");
  }

  @Test
  void isByTheChoiceOfItsClass() {
    var choice = new MailChoice(true, Delivery.WEEKLY, Delivery.DAILY, DayOfWeek.FRIDAY, 9);

    assertThat(Timetable.of(choice, MailClass.NEWS, LONDON))
        .isEqualTo(new Timetable(true, DayOfWeek.FRIDAY, 9, LONDON));
    assertThat(Timetable.of(choice, MailClass.DISCUSSION, LONDON)).isEqualTo(daily(9, LONDON));
  }

  private static Timetable daily(int hour, ZoneId zone) {
    return new Timetable(false, null, hour, zone);
  }
}
