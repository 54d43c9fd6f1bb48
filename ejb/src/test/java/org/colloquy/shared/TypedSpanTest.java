package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colloquy.shared.TypedSpan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSpanTest {

  private static final Duration LONGEST = Duration.ofDays(14);

  @Test
  void localTimesBecomeInstantsOfTheirZone() {
    TypedSpan span = new TypedSpan("2026-07-01T14:00", "2026-07-01T15:30", "Europe/London");

    assertThat(span.problems(LONGEST)).isEmpty();
    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-07-01T13:00:00Z"));
    assertThat(span.endsAt()).isEqualTo(Instant.parse("2026-07-01T14:30:00Z"));
  }

  @Test
  void anInstantWithItsOffsetIsTakenAsItIs() {
    TypedSpan span =
        new TypedSpan("2026-07-01T13:00:00Z", "2026-07-01T16:30+02:00", "Asia/Kolkata");

    assertThat(span.problems(LONGEST)).isEmpty();
    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-07-01T13:00:00Z"));
    assertThat(span.endsAt()).isEqualTo(Instant.parse("2026-07-01T14:30:00Z"));
  }

  @Test
  void aTimeThatTheClocksSkipIsAProblemOfItsField() {
    assertThat(
            new TypedSpan("2027-03-28T01:30", "2027-03-28T03:00", "Europe/London")
                .problems(LONGEST))
        .containsExactly(new Problem("start", "time.gap"));
    assertThat(
            new TypedSpan("2027-03-28T00:30", "2027-03-28T01:15", "Europe/London")
                .problems(LONGEST))
        .containsExactly(new Problem("end", "time.gap"));
  }

  @Test
  void ofATimeThatComesTwiceTheFirstIsMeant() {
    TypedSpan span = new TypedSpan("2026-10-25T01:30", "2026-10-25T03:00", "Europe/London");

    assertThat(span.startsAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void theEndComesAfterTheStart() {
    assertThat(new TypedSpan("2026-07-01T14:00", "2026-07-01T14:00", "UTC").problems(LONGEST))
        .containsExactly(new Problem("end", "time.order"));
    assertThat(new TypedSpan("2026-07-01T14:00", "2026-06-30T15:00", "UTC").problems(LONGEST))
        .containsExactly(new Problem("end", "time.order"));
  }

  @Test
  void theOrderIsThatOfInstantsNotOfClocks() {
    // The clock says 01:30 to 01:15, and an hour lies between: clocks go back at two.
    assertThat(
            new TypedSpan("2026-10-25T01:30+01:00", "2026-10-25T01:15+00:00", "Europe/London")
                .problems(LONGEST))
        .isEmpty();
  }

  @Test
  void whatLastsLongerThanItMayIsATypingError() {
    TypedSpan span = new TypedSpan("2026-07-01T14:00", "2026-07-15T14:01", "UTC");

    assertThat(span.problems(LONGEST)).containsExactly(new Problem("end", "time.long"));
    assertThat(span.problems(LONGEST.plusMinutes(1))).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(new TypedSpan(null, "soon", "Narnia/Cair").problems(LONGEST))
        .containsExactlyInAnyOrder(
            new Problem("zone", "time.zone"),
            new Problem("start", "time.missing.start"),
            new Problem("end", "time.form"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+02:00", "GMT+2", "", "../../etc/passwd"})
  void aZoneIsAPlace(String zone) {
    assertThat(new TypedSpan("2026-07-01T14:00", "2026-07-01T15:00", zone).problems(LONGEST))
        .isEqualTo(List.of(new Problem("zone", "time.zone")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "UTC", "GMT", "US/Eastern", "Etc/GMT+5", " UTC "})
  void regionsAndUtcAreZones(String zone) {
    assertThat(new TypedSpan("2026-07-01T14:00", "2026-07-01T15:00", zone).problems(LONGEST))
        .isEmpty();
  }

  @Test
  void spacesAroundATimeMeanNothing() {
    TypedSpan span = new TypedSpan(" 2026-07-01T14:00 ", "2026-07-01T15:00Z ", "UTC");

    assertThat(span.problems(LONGEST)).isEmpty();
    assertThat(span.startsAt()).isEqualTo("2026-07-01T14:00:00Z");
    assertThat(span.endsAt()).isEqualTo("2026-07-01T15:00:00Z");
  }

  @Test
  void aYearThatNobodyMeansIsATypingError() {
    assertThat(new TypedSpan("0026-07-01T14:00", "0026-07-01T15:00", "UTC").problems(LONGEST))
        .containsExactly(new Problem("start", "time.year"), new Problem("end", "time.year"));
  }
}
