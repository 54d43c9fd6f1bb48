package org.colloquy.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatingTest {

  private final Repeating repeating = new Repeating();

  @Test
  void onceIsNoSeries() {
    repeating.setEvery("");
    repeating.setCount(" ");
    repeating.setUntil("");
    assertThat(repeating.isAsked()).isFalse();
  }

  @Test
  void howOftenMakesASeries() {
    repeating.setEvery("WEEKLY");
    assertThat(repeating.isAsked()).isTrue();
  }

  @Test
  void aNumberOfDatesIsNotForgottenWhereNobodySaidHowOften() {
    repeating.setCount("3");
    assertThat(repeating.isAsked()).isTrue();
  }

  @Test
  void norIsTheLastDay() {
    repeating.setUntil("2027-03-01");
    assertThat(repeating.isAsked()).isTrue();
  }
}
