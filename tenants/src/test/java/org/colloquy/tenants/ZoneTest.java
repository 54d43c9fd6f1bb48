package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "America/Argentina/Buenos_Aires",
        "UTC",
        "GMT",
        "US/Eastern",
        "Asia/Calcutta",
        "Etc/GMT+5"
      })
  void aRegionIsAZoneUnderTheNameThatWasGiven(String name) {
    assertThat(Zone.of(name)).hasValue(ZoneId.of(name));
    assertThat(Zone.of(" " + name + " ").orElseThrow().getId()).isEqualTo(name);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "+02:00", "Z", "GMT+2", "UTC+3", "Narnia/Cair", "utc", "a/../b"})
  void nothingElseIs(String text) {
    assertThat(Zone.of(text)).isEmpty();
  }

  @Test
  void everyZoneThatJavaKnowsIsTaken() {
    assertThat(ZoneId.getAvailableZoneIds()).allMatch(id -> Zone.of(id).isPresent());
  }
}
