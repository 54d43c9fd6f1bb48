package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SittingsTest {

  private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

  @Test
  void whatLiesBetweenTwoDaysIsNoPartOfThem() {
    Sittings twoDays = new Sittings(List.of(at(24, 3), at(0, 3)));

    assertThat(twoDays.start()).isEqualTo(NINE);
    assertThat(twoDays.end()).isEqualTo(NINE.plus(Duration.ofHours(27)));
    assertThat(twoDays.length()).isEqualTo(Duration.ofHours(6));
    assertThat(twoDays.one()).isFalse();
  }

  @Test
  void theyAreReadAsTheyWereWritten() {
    Sittings twoDays = new Sittings(List.of(at(0, 3), at(24, 3)));

    assertThat(Sittings.parse(twoDays.toString())).isEqualTo(twoDays);
    assertThat(twoDays)
        .hasToString(
            "2026-12-01T09:00:00Z/2026-12-01T12:00:00Z 2026-12-02T09:00:00Z/2026-12-02T12:00:00Z");
  }

  @Test
  void oneMayBeginWhenTheOneBeforeEndsAndNotEarlier() {
    assertThat(new Sittings(List.of(at(0, 3), at(3, 1))).blocks()).hasSize(2);
    assertThatThrownBy(() -> new Sittings(List.of(at(0, 3), at(2, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thereIsAtLeastOneAndThereAreAtMostFifty() {
    List<Sitting> many = IntStream.range(0, 51).mapToObj(i -> at(i * 2, 1)).toList();

    assertThat(new Sittings(many.subList(0, 50)).length()).isEqualTo(Duration.ofHours(50));
    assertThatThrownBy(() -> new Sittings(many)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sittings(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachEndsAfterItStarts() {
    assertThatThrownBy(() -> new Sitting(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Sitting at(int hour, int hours) {
    Instant start = NINE.plus(Duration.ofHours(hour));
    return new Sitting(start, start.plus(Duration.ofHours(hours)));
  }
}
