package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2027-10-31T00:30:00Z, Europe/London, 2027-10-31T01:30",
    "2027-10-31T01:30:00Z, Europe/London, 2027-10-31T01:30",
    "2027-11-07T06:30:00Z, America/New_York, 2027-11-07T01:30",
    "2026-12-01T14:00:59.123Z, UTC, 2026-12-01T14:00",
    "2026-12-01T19:00:00Z, US/Eastern, 2026-12-01T14:00",
    "2026-12-01T19:00:00Z, Etc/GMT+5, 2026-12-01T14:00"
  })
  void aFieldThatComesBackAsItWasShownMeansTheInstant(String at, String zone, String shown) {
    ShownTime time = new ShownTime(Instant.parse(at), ZoneId.of(zone));

    assertThat(time.text()).isEqualTo(shown);
    assertThat(Instant.parse(time.meant(shown, zone))).isEqualTo(at);
  }

  @Test
  void whatIsTypedAnewIsMeantAsTyped() {
    ShownTime time =
        new ShownTime(Instant.parse("2027-10-31T01:30:00Z"), ZoneId.of("Europe/London"));

    assertThat(time.meant("2027-10-31T01:31", "Europe/London")).isEqualTo("2027-10-31T01:31");
    assertThat(time.meant("2027-10-31T01:30", "Europe/Paris")).isEqualTo("2027-10-31T01:30");
    assertThat(time.meant(null, "Europe/London")).isNull();
  }
}
