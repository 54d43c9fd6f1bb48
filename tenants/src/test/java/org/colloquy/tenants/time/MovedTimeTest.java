package org.colloquy.tenants.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovedTimeTest {

  private static final Instant REAL = Instant.parse("2026-11-26T09:00:00Z");
  private static final Instant DATE = Instant.parse("2027-03-01T09:00:00Z");

  @Test
  void timeThatGoesOnIsAsFarAheadAnHourLater() {
    MovedTime time = MovedTime.ahead(Duration.ofDays(95));

    assertThat(time.at(REAL)).isEqualTo("2027-03-01T09:00:00Z");
    assertThat(time.at(REAL.plusSeconds(3600))).isEqualTo("2027-03-01T10:00:00Z");
    assertThat(time.realMomentOf(DATE)).isEqualTo(REAL);
  }

  @Test
  void timeMayLieInThePast() {
    assertThat(MovedTime.ahead(Duration.ofDays(-365)).at(REAL)).isEqualTo("2025-11-26T09:00:00Z");
  }

  @Test
  void timeThatStandsReachesADateOrNever() {
    MovedTime time = MovedTime.standingAt(DATE);

    assertThat(time.at(REAL)).isEqualTo(DATE);
    assertThat(time.at(REAL.plusSeconds(3600))).isEqualTo(DATE);
    assertThat(time.realMomentOf(DATE)).isBefore(REAL);
    assertThat(time.realMomentOf(DATE.plusMillis(1))).isEqualTo(MovedTime.NEVER);
  }

  @Test
  void timeGoesOnOrStands() {
    assertThatThrownBy(() -> new MovedTime(null, null)).hasMessageContaining("goes on or stands");
    assertThatThrownBy(() -> new MovedTime(Duration.ZERO, DATE))
        .hasMessageContaining("goes on or stands");
  }
}
