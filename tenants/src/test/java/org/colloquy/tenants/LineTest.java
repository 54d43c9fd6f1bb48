package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. (Ann)",
        "Smith & Sons",
        "Ada (she/her)",
        "Robert \"Bob\"",
        "Ann/Bea",
        "O’Neill; Đồng Hới, Nguyễn",
        "<b>{0} #{x} %s '",
        "สมหญิง",
        "محمد\u200Fعلي",
        "می\u200Cخواهم",
        "👩\u200D⚕\uFE0F"
      })
  void namesOfPeopleStayAsTheyAre(String name) {
    assertThat(Line.of(name)).isEqualTo(name);
    assertThat(Line.holdsLink(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'a\tb', a b",
    "'a\u0085b', a b",
    "'a\u00A0\u2003b', a b",
    "'a\r\n\r\nb', a b",
    "'a\u2028b\u2029c\u000Bd\u000Ce', a b c d e",
    "'\u3000a\uFEFF ', a",
    "'a\u0000\u0007\u001B\u007Fb', ab",
    "'2016\u00962020', 2016–2020",
    "'it\u0092s\u0081', it’s",
    "'a\u202Eb\u202C\u2066c\u2069', abc",
    "'a\u200Bb\u2060c\u00ADd', abcd",
    "'a\uD800b\uDC00c\uFFFF', abc",
    "'Cafe\u0301', Caf\u00E9"
  })
  void whatCameAlongByPastingIsASpaceOrGone(String typed, String line) {
    assertThat(Line.of(typed)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B\u3164",
        "\u202E\u200F",
        "\u2800",
        "\u115F\u1160\uFFA0",
        "\u0301\uFE0F\u034F",
        "\u0000\u0007",
        "\uFEFF"
      })
  void whatNobodySeesIsNothing(String typed) {
    assertThat(Line.of(typed)).isEmpty();
    assertThat(Paragraphs.of(typed)).isEmpty();
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Line.of(null)).isNull();
    assertThat(Paragraphs.of(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann. Your account was locked. Sign in at https://evil.example/ now",
        "go to WWW.evil.example",
        "hxxp://x",
        "ｈｔｔｐｓ：／／evil.example"
      })
  void addressesOfTheWebAreFound(String typed) {
    assertThat(Line.holdsLink(Line.of(typed))).isTrue();
  }

  @Test
  void whatIsTooLongEndsWithASignThatItGoesOn() {
    assertThat(Line.shortened("Sepsis", 6)).isEqualTo("Sepsis");
    assertThat(Line.shortened("Sepsis bundle", 8)).isEqualTo("Sepsis…");
    assertThat(Line.shortened("👩👩👩", 4)).as("no half signs").isEqualTo("👩…");
  }

  @Test
  void paragraphsKeepTheirLinesAndTheSpacesOfATypesetter() {
    assertThat(Paragraphs.of("one\r\n\r\ntwo\rthree\u2028four\u0085five\u000Bsix "))
        .isEqualTo("one\n\ntwo\nthree\nfour\nfive\nsix");
    assertThat(Paragraphs.of("Quoi\u00A0?\tOui\u0000\u202E.")).isEqualTo("Quoi\u00A0? Oui.");
  }
}
