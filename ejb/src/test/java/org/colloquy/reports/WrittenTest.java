package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenTest {

  @Test
  void timesAreKnownAsTheServicesWriteThem() {
    Map.ofEntries(
            Map.entry("05/13/2026 05:55:00 PM", "2026-05-13T17:55"),
            Map.entry("13/05/2026 01:27", "2026-05-13T01:27"),
            Map.entry("Aug 12, 2026 10:00 AM", "2026-08-12T10:00"),
            Map.entry("Mar 22, 2025 19:28:32", "2025-03-22T19:28:32"),
            Map.entry("5/13/26, 12:00:00 AM", "2026-05-13T00:00"),
            Map.entry("5/13/26, 12:00:01\u202fPM", "2026-05-13T12:00:01"),
            Map.entry("\u200e5/13/2026\u200e, 9:55:12 a.m.", "2026-05-13T09:55:12"),
            Map.entry("13.05.2026, 09:55:00", "2026-05-13T09:55"),
            Map.entry("3.5.26, 09:55:00", "2026-05-03T09:55"),
            Map.entry("2026-05-13 10:00", "2026-05-13T10:00"),
            Map.entry("2026-05-13T10:00:30Z", "2026-05-13T10:00:30"),
            Map.entry("2026-05-13T17:00:30.250+07:00", "2026-05-13T10:00:30"),
            Map.entry("12 août 2026 10:00", "2026-08-12T10:00"),
            Map.entry("12 de março de 2026, 10:00", "2026-03-12T10:00"),
            Map.entry("12. Oktober 2026 um 10:00", "2026-10-12T10:00"),
            Map.entry("12 paź 2026, 10:00", "2026-10-12T10:00"))
        .forEach((written, meant) -> assertThat(at(written)).as(written).isEqualTo(meant));
  }

  @Test
  void whatIsNoTimeIsNone() {
    for (var written :
        List.of(
            "",
            "soon",
            "31/31/2026 10:00",
            "13.13.2026 10:00",
            "5/13/2026 25:00",
            "1/2/3/4",
            "12 Smarch 2026 10:00",
            "5/13/2026 10:61",
            "10/100/2026 10:00",
            "9".repeat(500))) {
      assertThat(WrittenTime.of(written, false)).as(written).isEmpty();
    }
  }

  @Test
  void aWorkbookCountsDays() {
    assertThat(WrittenTime.of("46155.4375", true).orElseThrow().at(DateOrder.DAY_FIRST))
        .isEqualTo("2026-05-13T10:30:00");
    assertThat(WrittenTime.of("46154.999999999", true).orElseThrow().at(DateOrder.DAY_FIRST))
        .isEqualTo("2026-05-13T00:00:00");
    assertThat(WrittenTime.of("0.4375", true).orElseThrow().hasDate()).isFalse();
    assertThat(WrittenTime.of("46155.4375", false)).isEmpty();
  }

  @Test
  void durationsAreKnownAsTheServicesWriteThem() {
    Map.ofEntries(
            Map.entry("59 Min. 0 Sek.", "PT59M"),
            Map.entry("1 Std. 4 Min. 3 Sek.", "PT1H4M3S"),
            Map.entry("1 h 1 min 55 s", "PT1H1M55S"),
            Map.entry("2m 30s", "PT2M30S"),
            Map.entry("1h 2m 3s", "PT1H2M3S"),
            Map.entry("1 hr 2 min", "PT1H2M"),
            Map.entry("58 min", "PT58M"),
            Map.entry("1 godz. 2 min 3 s", "PT1H2M3S"),
            Map.entry("2 heures 5 minutes", "PT2H5M"),
            Map.entry("1 hora e 5 minutos", "PT1H5M"),
            Map.entry("50m", "PT50M"),
            Map.entry("75", "PT1H15M"),
            Map.entry("0,5", "PT30S"),
            Map.entry("01:15:09", "PT1H15M9S"),
            Map.entry("1\u00a0h\u00a02\u00a0min", "PT1H2M"))
        .forEach(
            (written, meant) ->
                assertThat(WrittenDuration.of(written, false))
                    .as(written)
                    .contains(Duration.parse(meant)));
  }

  @Test
  void whatIsNoDurationIsNone() {
    for (var written : List.of("", "long", "-", "5 apples", "1h and more", "-5", "9".repeat(40))) {
      assertThat(WrittenDuration.of(written, false)).as(written).isEmpty();
    }
    assertThat(WrittenDuration.of("0.03125", true)).contains(Duration.ofMinutes(45));
    assertThat(WrittenDuration.of("45", true)).contains(Duration.ofMinutes(45));
  }

  private static String at(String written) {
    var time = WrittenTime.of(written, false).orElseThrow(() -> new AssertionError(written));
    var order = time.on(DateOrder.DAY_FIRST) == null ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    return time.at(order).toString();
  }
}
