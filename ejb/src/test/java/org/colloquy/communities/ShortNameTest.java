package org.colloquy.communities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Safer births|safer-births",
        "Women’s health & \"care\"|womens-health-care",
        "Naissances plus sûres (Île-de-France)|naissances-plus-sures-ile-de-france",
        "Atenção à saúde|atencao-a-saude",
        "Chăm sóc sức khỏe Đà Nẵng|cham-soc-suc-khoe-da-nang",
        "Здоровье|zdorovʹe",
        "Υγεία|ygeia",
        "🌿|community",
        "X|community"
      })
  void speaksTheNameInPlainLetters(String name, String expected) {
    assertThat(ShortName.of(name).value()).isEqualTo(expected.replaceAll("[^a-z0-9-]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ເຄືອຂ່າຍ", "เครือข่าย", "健康", "صحة", "a\u0000b", "--", "-a-b-", "a--b"})
  void isAlwaysAnAddress(String name) {
    assertThat(ShortName.of(name).value())
        .matches(ShortName.FORM)
        .hasSizeBetween(ShortName.SHORTEST, ShortName.LONGEST);
  }

  @Test
  void isCutToItsLength() {
    var longest = ShortName.of("very long name ".repeat(20));

    assertThat(longest.value()).matches(ShortName.FORM).hasSizeLessThanOrEqualTo(50);
    assertThat(longest.numbered(12).value()).matches(ShortName.FORM).endsWith("-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"New", "List", "Edit", "Community", "019ab3f0-1c1e-7c00-8000-0123456789ab"})
  void leavesTheSiteItsOwnAddresses(String name) {
    assertThat(ShortName.of(name).isReserved()).isTrue();
    assertThat(ShortName.of(name).numbered(2).isReserved()).isFalse();
  }
}
