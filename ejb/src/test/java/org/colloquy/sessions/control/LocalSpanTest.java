package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.colloquy.sessions.control.LocalSpan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSpanTest {

  @Test
  void localTimesBecomeInstantsOfTheirZone() {
    LocalSpan span = new LocalSpan("2026-07-01T14:00", "2026-07-01T15:30", "Europe/London");

    assertThat(span.problems()).isEmpty();
    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-07-01T13:00:00Z"));
    assertThat(span.endsAt()).isEqualTo(Instant.parse("2026-07-01T14:30:00Z"));
  }

  @Test
  void anInstantWithItsOffsetIsTakenAsItIs() {
    LocalSpan span =
        new LocalSpan("2026-07-01T13:00:00Z", "2026-07-01T16:30+02:00", "Asia/Kolkata");

    assertThat(span.problems()).isEmpty();
    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-07-01T13:00:00Z"));
    assertThat(span.endsAt()).isEqualTo(Instant.parse("2026-07-01T14:30:00Z"));
  }

  @Test
  void aTimeThatTheClocksSkipIsAProblemOfItsField() {
    assertThat(new LocalSpan("2027-03-28T01:30", "2027-03-28T03:00", "Europe/London").problems())
        .containsExactly(new Problem("start", "{sessions.date.gap}"));
    assertThat(new LocalSpan("2027-03-28T00:30", "2027-03-28T01:15", "Europe/London").problems())
        .containsExactly(new Problem("end", "{sessions.date.gap}"));
  }

  @Test
  void ofATimeThatComesTwiceTheFirstIsMeant() {
    LocalSpan span = new LocalSpan("2026-10-25T01:30", "2026-10-25T03:00", "Europe/London");

    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void theEndComesAfterTheStart() {
    assertThat(new LocalSpan("2026-07-01T14:00", "2026-07-01T14:00", "UTC").problems())
        .containsExactly(new Problem("end", "{sessions.end.order}"));
    assertThat(new LocalSpan("2026-07-01T14:00", "2026-06-30T15:00", "UTC").problems())
        .containsExactly(new Problem("end", "{sessions.end.order}"));
  }

  @Test
  void theOrderIsThatOfInstantsNotOfClocks() {
    // The clock says 01:30 to 01:15, and an hour lies between: clocks go back at two.
    assertThat(
            new LocalSpan("2026-10-25T01:30+01:00", "2026-10-25T01:15+00:00", "Europe/London")
                .problems())
        .isEmpty();
  }

  @Test
  void aSessionOfMonthsIsATypingError() {
    assertThat(new LocalSpan("2026-07-01T14:00", "2027-07-01T15:00", "UTC").problems())
        .containsExactly(new Problem("end", "{sessions.end.long}"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(new LocalSpan(null, "soon", "Narnia/Cair").problems())
        .containsExactlyInAnyOrder(
            new Problem("zone", "{sessions.zone}"),
            new Problem("start", "{sessions.start.missing}"),
            new Problem("end", "{sessions.date.form}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+02:00", "EST", "GMT+2", "", "../../etc/passwd"})
  void aZoneIsAPlace(String zone) {
    assertThat(new LocalSpan("2026-07-01T14:00", "2026-07-01T15:00", zone).problems())
        .isEqualTo(List.of(new Problem("zone", "{sessions.zone}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "America/Argentina/Buenos_Aires", "UTC", "Asia/Kolkata"})
  void placesAndUtcAreZones(String zone) {
    assertThat(new LocalSpan("2026-07-01T14:00", "2026-07-01T15:00", zone).problems()).isEmpty();
  }

  @Test
  void aYearThatNobodyMeansIsATypingError() {
    assertThat(new LocalSpan("0026-07-01T14:00", "0026-07-01T15:00", "UTC").problems())
        .containsExactly(
            new Problem("start", "{sessions.date.year}"),
            new Problem("end", "{sessions.date.year}"));
  }
}
