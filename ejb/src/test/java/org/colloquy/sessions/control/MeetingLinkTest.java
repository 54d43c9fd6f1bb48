package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://meet.example.org/a?pwd=x%20y#top",
        "http://10.0.0.1:8080/room",
        "HTTPS://MEET.EXAMPLE.ORG"
      })
  void addressesOfTheWebAreLinks(String text) {
    assertThat(MeetingLink.isSound(text)).isTrue();
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
        "//meet.example.org"
      })
  void nothingElseIs(String text) {
    assertThat(MeetingLink.isSound(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100001", "1e3", "12.5", "many", "99999999999"})
  void seatsAreAWholeNumberInRange(String text) {
    assertThat(SeatNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "30", "100000"})
  void seatsInRange(String text) {
    assertThat(SeatNumber.parse(text)).hasValue(Integer.parseInt(text));
  }
}
