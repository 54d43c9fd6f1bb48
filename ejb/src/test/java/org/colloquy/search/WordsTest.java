package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void signsPartWordsAndMeanNothing() {
    Words words = Words.of("+covid-19* \"O'Brien\" (50%) _x_ ~@3");

    assertThat(words.all()).containsExactly("covid", "19", "O", "Brien", "50", "x", "3");
    assertThat(words.indexed()).isEqualTo("+\"covid\" +\"19\" +\"Brien\" +\"50\"");
    assertThat(words.patternsOfShort()).containsExactly("%O%", "%x%", "%3%");
  }

  @Test
  void marksBelongToTheirLetters() {
    assertThat(Words.of("ဆေး ទារក यत्न").all()).containsExactly("ဆေး", "ទារក", "यत्न");
    assertThat(Words.of("cafe\u0301").all()).containsExactly("café");
  }

  @Test
  void muchIsCutShort() {
    assertThat(Words.of("a b c d e f g h i j").all()).hasSize(8);
    assertThat(Words.of("x".repeat(1000)).all()).allMatch(word -> word.length() <= 60);
    assertThat(Words.of(null).isEmpty()).isTrue();
    assertThat(Words.of(" %_*\n").isEmpty()).isTrue();
  }
}
