package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Sittings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final ZoneId PORT_AU_PRINCE = ZoneId.of("America/Port-au-Prince");

  @Test
  void staysOnTheOrganisersClocksWhenTheyChange() {
    List<Instant> starts = starts("FREQ=WEEKLY;COUNT=3", "2026-10-20T14:00", LONDON);

    assertThat(starts)
        .containsExactly(
            Instant.parse("2026-10-20T13:00:00Z"),
            Instant.parse("2026-10-27T14:00:00Z"),
            Instant.parse("2026-11-03T14:00:00Z"));
    assertThat(clocks(starts, KOLKATA)).containsExactly("18:30", "19:30", "19:30");
    assertThat(clocks(starts, PORT_AU_PRINCE)).containsExactly("09:00", "10:00", "09:00");
  }

  @Test
  void staysWhereItIsWhereClocksDoNotChange() {
    assertThat(starts("FREQ=WEEKLY;COUNT=3", "2026-10-20T18:30", KOLKATA))
        .containsExactly(
            Instant.parse("2026-10-20T13:00:00Z"),
            Instant.parse("2026-10-27T13:00:00Z"),
            Instant.parse("2026-11-03T13:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "20261103T140000Z, 3",
    "20261103T135959Z, 2",
    "20261103T130000Z, 2",
    "20261103, 3",
    "20261102, 2",
    "20261103T140000, 3",
    "20261103T135959, 2"
  })
  void endsWithTheMomentThatItSays(String until, int dates) {
    assertThat(starts("FREQ=WEEKLY;UNTIL=" + until, "2026-10-20T14:00", LONDON)).hasSize(dates);
  }

  @Test
  void anHourThatComesTwiceIsTheFirstOneAndOneThatIsSkippedComesByTheClocksOfBefore() {
    assertThat(starts("FREQ=DAILY;COUNT=3", "2026-10-24T01:30", LONDON))
        .containsExactly(
            Instant.parse("2026-10-24T00:30:00Z"),
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-26T01:30:00Z"));
    assertThat(starts("FREQ=DAILY;COUNT=3", "2027-03-27T01:30", LONDON))
        .containsExactly(
            Instant.parse("2027-03-27T01:30:00Z"),
            Instant.parse("2027-03-28T01:30:00Z"),
            Instant.parse("2027-03-29T00:30:00Z"));
    assertThat(clocks(List.of(Instant.parse("2027-03-28T01:30:00Z")), LONDON))
        .containsExactly("02:30");
  }

  @ParameterizedTest
  @CsvSource({"20261025T002959Z, 1", "20261025T003000Z, 2", "20261025T013000Z, 2"})
  void anEndWithinTheHourThatComesTwiceIsAMoment(String until, int dates) {
    assertThat(starts("FREQ=DAILY;UNTIL=" + until, "2026-10-24T01:30", LONDON)).hasSize(dates);
  }

  @Test
  void aDateLastsAsLongWhenClocksChangeInTheMiddleOfIt() {
    SeriesTimes times =
        new SeriesTimes(
            Sittings.of(
                Instant.parse("2026-10-24T00:30:00Z"), Instant.parse("2026-10-24T02:00:00Z")),
            LONDON);

    assertThat(times.on(LocalDate.parse("2026-10-25")).length()).hasMinutes(90);
    assertThat(times.on(LocalDate.parse("2027-03-28")).length()).hasMinutes(90);
  }

  @Test
  void blocksThatOneChangeOfTheClocksPushesIntoEachOtherAreToldByTheirDay() {
    SeriesTimes times =
        new SeriesTimes(
            Sittings.parse(
                "2027-03-27T01:15:00Z/2027-03-27T01:45:00Z 2027-03-27T02:00:00Z/2027-03-27T03:00:00Z"),
            LONDON);

    assertThatThrownBy(() -> times.on(LocalDate.parse("2027-03-28")))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong ->
                assertThat(wrong.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple("sittings", "series.sittings")));
    assertThat(times.on(LocalDate.parse("2027-03-29")).length()).hasMinutes(90);
  }

  @Test
  void aDayThatAMonthOrAYearHasNotIsLeftOut() {
    assertThat(days("FREQ=MONTHLY;COUNT=3", "2027-01-31T09:00"))
        .containsExactly("2027-01-31", "2027-03-31", "2027-05-31");
    assertThat(days("FREQ=YEARLY;COUNT=3", "2028-02-29T09:00"))
        .containsExactly("2028-02-29", "2032-02-29", "2036-02-29");
    assertThat(days("FREQ=MONTHLY;BYDAY=5WE;COUNT=2", "2026-12-30T09:00"))
        .containsExactly("2026-12-30", "2027-03-31");
    assertThat(days("FREQ=MONTHLY;BYDAY=-1WE;COUNT=2", "2026-12-30T09:00"))
        .containsExactly("2026-12-30", "2027-01-27");
  }

  @Test
  void hasTwoHundredDatesAtMost() {
    assertThat(days("FREQ=DAILY;COUNT=200", "2027-01-01T09:00")).hasSize(200);
    assertThat(days("FREQ=DAILY;UNTIL=20270719", "2027-01-01T09:00")).hasSize(200);
    assertWrong("FREQ=DAILY;COUNT=201", "rule", "series.rule.many");
    assertWrong("FREQ=DAILY;UNTIL=20270720T235959Z", "rule", "series.rule.many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | rule | series.rule.missing",
        "FREQ=WEEKLY | rule | series.rule.end",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20270301 | rule | series.rule.end",
        "FREQ=WEEKLY;COUNT=0 | rule | series.rule.form",
        "FREQ=WEEKLY;COUNT=-1 | rule | series.rule.form",
        "FREQ=WEEKLY;COUNT=9999999999 | rule | series.rule.form",
        "FREQ=WEEKLY;INTERVAL=2147483647;COUNT=3 | rule | series.rule.form",
        "FREQ=WEEKLY;INTERVAL=367;COUNT=3 | rule | series.rule.wide",
        "FREQ=HOURLY;COUNT=3 | rule | series.rule.frequency",
        "COUNT=3 | rule | series.rule.frequency",
        "FREQ=DAILY;BYHOUR=9,15;COUNT=3 | rule | series.rule.part",
        "FREQ=WEEKLY;COUNT=3;COUNT=3 | rule | series.rule.form",
        "FREQ=WEEKLY;COUNT=3; | rule | series.rule.form",
        "every Tuesday | rule | series.rule.form",
        "FREQ=WEEKLY;BYDAY=5MO;COUNT=2 | rule | series.rule.form",
        "FREQ=WEEKLY;UNTIL=soon | rule | series.rule.until",
        "FREQ=WEEKLY;UNTIL=20260101 | rule | series.rule.none",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2 | rule | series.rule.none",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9;COUNT=2 | rule | series.rule.none",
        "FREQ=YEARLY;COUNT=200 | rule | series.rule.far",
        "FREQ=WEEKLY;BYDAY=TH;COUNT=2 | start | series.start.rule",
      })
  void whatIsWrongNamesItsField(String rule, String field, String key) {
    assertWrong(rule, field, key);
  }

  @Test
  void readsWhatACalendarWrites() {
    assertThat(Recurrence.parse(" RRULE:freq=weekly;count=3 ")).hasToString("FREQ=WEEKLY;COUNT=3");
  }

  @Test
  void endsEarlierAndGoesOnWithWhatIsLeft() {
    Recurrence rule = Recurrence.parse("FREQ=WEEKLY;COUNT=5");

    assertThat(rule.endingWith(Instant.parse("2026-10-27T14:00:00Z")))
        .hasToString("FREQ=WEEKLY;UNTIL=20261027T140000Z");
    assertThat(rule.after(2)).hasToString("FREQ=WEEKLY;COUNT=3");
  }

  private static void assertWrong(String rule, String field, String key) {
    assertThatThrownBy(() -> days(rule, "2027-01-01T09:00"))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong ->
                assertThat(wrong.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple(field, key)));
  }

  private static List<Instant> starts(String rule, String start, ZoneId zone) {
    LocalDateTime first = LocalDateTime.parse(start);
    Instant begins = first.atZone(zone).toInstant();
    SeriesTimes times = new SeriesTimes(Sittings.of(begins, begins.plusSeconds(3600)), zone);
    return Recurrence.parse(rule).days(first, zone).stream()
        .map(times::on)
        .map(Sittings::start)
        .toList();
  }

  private static Stream<String> days(String rule, String start) {
    return Recurrence.parse(rule).days(LocalDateTime.parse(start), LONDON).stream()
        .map(LocalDate::toString);
  }

  private static List<String> clocks(List<Instant> moments, ZoneId zone) {
    return moments.stream().map(at -> LocalTime.ofInstant(at, zone).toString()).toList();
  }
}
