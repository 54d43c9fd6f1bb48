package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTimeTest {

  @Test
  void aMomentIsReadHoweverASpreadsheetSaysIt() {
    for (String text :
        List.of(
            "2021-03-05 14:30",
            "2021-03-05T14:30:00",
            "5.3.2021 14:30",
            "5-3-2021 14h30",
            "44260.604166666664")) {
      assertThat(ListedTime.of(text)).as(text).isPresent();
      assertThat(ListedTime.of(text).orElseThrow().at()).as(text).hasToString("2021-03-05T14:30");
    }
  }

  @Test
  void aDayAloneHasNoTime() {
    for (String text : List.of("2021-03-25", "25/03/2021", "25.3.2021", "03/25/2021", "44280")) {
      ListedTime read = ListedTime.of(text).orElseThrow();
      assertThat(read.isDayOnly()).as(text).isTrue();
      assertThat(read.day()).as(text).hasToString("2021-03-25");
      assertThat(read.doubtful()).as(text).isFalse();
    }
  }

  @Test
  void withSlashesDayAndMonthMayBeMeantTheOtherWayRound() {
    assertThat(ListedTime.of("5/3/2021").orElseThrow().doubtful()).isTrue();
    assertThat(ListedTime.of("5/3/2021").orElseThrow().day()).hasToString("2021-03-05");
    assertThat(ListedTime.of("5/5/2021").orElseThrow().doubtful()).isFalse();
    assertThat(ListedTime.of("5.3.2021").orElseThrow().doubtful()).isFalse();
  }

  @Test
  void whatIsNoDayIsNone() {
    for (String text :
        List.of(
            "", "soon", "2021", "2021-03", "2021-02-30", "31.4.2021", "12", "1.2-2021", "80000")) {
      assertThat(ListedTime.of(text)).as(text).isEmpty();
    }
  }

  @Test
  void aTimeOfDayIsAClockOrAPartOfADay() {
    assertThat(ListedTime.ofDay("15:30")).contains(LocalTime.of(15, 30));
    assertThat(ListedTime.ofDay("0.6458333333333334")).contains(LocalTime.of(15, 30));
    assertThat(ListedTime.ofDay("25:00")).isEmpty();
    assertThat(ListedTime.ofDay("2021-03-05")).isEmpty();
  }
}
