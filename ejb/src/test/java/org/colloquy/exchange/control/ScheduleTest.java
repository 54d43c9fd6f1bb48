package org.colloquy.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void localTimesMeanTheZone() {
    Schedule schedule = new Schedule("2026-12-03T16:00", "2026-12-03T17:30", "Africa/Nairobi");

    assertThat(schedule.problems(NOW)).isEmpty();
    assertThat(schedule.startsAt()).isEqualTo("2026-12-03T13:00:00Z");
    assertThat(schedule.endsAt()).isEqualTo("2026-12-03T14:30:00Z");
  }

  @Test
  void anInstantMeansItselfWhateverTheZone() {
    Schedule schedule =
        new Schedule("2026-12-03T13:00:00Z", "2026-12-03T17:30:00+03:00", "Africa/Nairobi");

    assertThat(schedule.problems(NOW)).isEmpty();
    assertThat(schedule.startsAt()).isEqualTo("2026-12-03T13:00:00Z");
    assertThat(schedule.endsAt()).isEqualTo("2026-12-03T14:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03T16:00, 2026-12-03T16:00, UTC, end, end.order",
    "2026-12-03T16:00, 2026-12-03T15:00, UTC, end, end.order",
    "2026-12-03T16:00, 2027-01-03T15:00, UTC, end, end.long",
    "2026-11-20T07:00, 2026-11-20T09:00, UTC, end, end.past",
    ", 2026-12-03T15:00, UTC, start, start.missing",
    "2026-12-03T16:00, , UTC, end, end.missing",
    "tomorrow, 2026-12-03T15:00, UTC, start, time.form",
    "2026-12-03T16:00, 2026-12-03T17:00, Nowhere/Land, zone, zone.unknown",
    "2026-12-03T16:00, 2026-12-03T17:00, +03:00, zone, zone.unknown",
    "2026-12-03T16:00, 2026-12-03T17:00, , zone, zone.unknown",
    "2027-03-28T01:30, 2027-03-28T03:00, Europe/London, start, time.skipped",
  })
  void eachProblemIsToldAtItsField(
      String start, String end, String zone, String field, String problem) {
    assertThat(new Schedule(start, end, zone).problems(NOW)).containsEntry(field, problem);
  }
}
