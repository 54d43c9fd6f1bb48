package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  @ParameterizedTest
  @ValueSource(strings = {"US/Eastern", "Etc/GMT+5", "GMT", "+02:00"})
  void theOneThatIsKeptIsAmongTheChoicesUnderItsOwnName(String kept) {
    assertThat(Zones.all()).doesNotContain(kept);
    assertThat(Zones.with(kept)).contains(kept).containsAll(Zones.all());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"Europe/London", "UTC"})
  void theUsualOnesStandThereOnce(String kept) {
    assertThat(Zones.with(kept)).isEqualTo(Zones.all()).doesNotHaveDuplicates();
  }

  @Test
  void nothingTypedIsNoZone() {
    assertThat(Zones.parse("zone", " ")).isNull();
    assertThat(Zones.parse("zone", "US/Eastern").getId()).isEqualTo("US/Eastern");
  }
}
