package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://meet.example.org/a?pwd=x%20y#top",
        "http://10.0.0.1:8080/room",
        "HTTPS://MEET.EXAMPLE.ORG"
      })
  void addressesOfTheWebAreLinks(String text) {
    assertThat(WebAddressRule.isSound(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://example.org/a",
        "meet.example.org",
        "https:///room",
        "https://good.example@evil.example/",
        "https://meet.example.org/a b",
        "//meet.example.org",
        "https://"
      })
  void nothingElseIs(String text) {
    assertThat(WebAddressRule.isSound(text)).isFalse();
  }

  @Test
  void aLinkHasAnEnd() {
    String address = "https://meet.example.org/";

    assertThat(WebAddressRule.isSound(address + "a".repeat(500 - address.length()))).isTrue();
    assertThat(WebAddressRule.isSound(address + "a".repeat(501 - address.length()))).isFalse();
  }
}
