package org.colloquy.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.sessions.boundary.CalendarFilter.Show;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilterTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026-12-15, 2026-11-30, 2027-01-03",
    "MONTH, 2027-02-28, 2027-02-01, 2027-02-28",
    "MONTH, 2028-02-29, 2028-01-31, 2028-03-05",
    "WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
    "WEEK, 2026-12-28, 2026-12-28, 2027-01-03",
    "LIST, 2026-12-15, 2026-12-15, 2027-02-12",
  })
  void isWholeWeeksOrTheDaysFromThere(Show show, LocalDate day, LocalDate first, LocalDate last) {
    CalendarFilter filter = new CalendarFilter(show, day, ZoneOffset.UTC, null, null, null);

    assertThat(filter.first(day)).isEqualTo(first);
    assertThat(filter.last(day)).isEqualTo(last);
  }
}
