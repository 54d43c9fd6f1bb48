package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatNumberTest {

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
