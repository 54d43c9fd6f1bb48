package org.colloquy.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallersTest {

  private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

  @Test
  void whoComesStraightToUsIsTheCallerWhateverTheySay() {
    assertThat(Callers.nearest("192.0.2.7", List.of(), PROXIES)).isEqualTo("192.0.2.7");
    assertThat(Callers.nearest("192.0.2.7", List.of("198.51.100.9"), PROXIES))
        .isEqualTo("192.0.2.7");
  }

  @Test
  void aProxyTellsWhomItSaw() {
    assertThat(Callers.nearest("10.0.0.1", List.of("192.0.2.7"), PROXIES)).isEqualTo("192.0.2.7");
    assertThat(Callers.nearest("10.0.0.1", List.of("192.0.2.7", "10.0.0.2"), PROXIES))
        .as("through two proxies")
        .isEqualTo("192.0.2.7");
  }

  @Test
  void whatTheCallerWroteBeforeIsNotRead() {
    assertThat(Callers.nearest("10.0.0.1", List.of("198.51.100.9", "192.0.2.7"), PROXIES))
        .isEqualTo("192.0.2.7");
  }

  @Test
  void aProxyThatSaysNothingIsTheCaller() {
    assertThat(Callers.nearest("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
  }
}
