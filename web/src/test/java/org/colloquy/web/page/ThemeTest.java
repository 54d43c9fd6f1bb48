package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

  private static final Pattern VARIABLE = Pattern.compile("--accent([a-z-]*):#([0-9a-f]{6})");

  @Test
  void measuresContrastAsWcagDoes() {
    assertThat(Colour.WHITE.contrastWith(Colour.BLACK)).isEqualTo(21.0);
    assertThat(Colour.of("#767676").contrastWith(Colour.WHITE)).isBetween(4.53, 4.55);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17605a", "ffee00", "ffffff", "000000", "ff0000", "9acd32", "808080"})
  void readsInLightAndDarkWhateverTheColour(String accent) {
    var halves = Theme.css(Colour.of(accent)).split("@media", -1);
    for (var half : halves) {
      var text = variable(half, "-text");
      assertThat(text.contrastWith(variable(half, "-wash"))).isGreaterThanOrEqualTo(4.5);
      assertThat(variable(half, "").contrastWith(variable(half, "-ink")))
          .isGreaterThanOrEqualTo(4.5);
    }
    assertThat(variable(halves[0], "-text").contrastWith(Colour.of("f1efea")))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(variable(halves[1], "-text").contrastWith(Colour.of("22282b")))
        .isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void keepsAColourThatReads() {
    assertThat(Theme.readsAsIs(Theme.DEFAULT)).isTrue();
    assertThat(Theme.readsAsIs(Colour.of("ffee00"))).isFalse();
  }

  private static Colour variable(String css, String name) {
    return VARIABLE
        .matcher(css)
        .results()
        .filter(match -> match.group(1).equals(name))
        .map(match -> Colour.of(match.group(2)))
        .findFirst()
        .orElseThrow();
  }
}
