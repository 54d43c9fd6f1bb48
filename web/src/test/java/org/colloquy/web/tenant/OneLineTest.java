package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void leavesWhatPeopleWrite() {
    assertThat(OneLine.of("Zoë, Việt: 100 % {0} 🌿")).isEqualTo("Zoë, Việt: 100 % {0} 🌿");
    assertThat(OneLine.of(null)).isEmpty();
  }

  @Test
  void makesNoLineOfItsOwnAndMovesNoScreen() {
    assertThat(OneLine.of("a\r\n[SEVERE] b\u0085\u2028c"))
        .isEqualTo("a\\u000d\\u000a[SEVERE] b\\u0085\\u2028c");
    assertThat(OneLine.of("\u001b[2J\u0000\u202e")).isEqualTo("\\u001b[2J\\u0000\\u202e");
    assertThat(OneLine.of("\ud800")).isEqualTo("\\ud800");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(OneLine.of("a".repeat(10_000))).hasSize(500);
  }
}
