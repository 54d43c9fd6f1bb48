package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nusrat Padma     | Dr. NUSRAT PADMA",
        "Ravi Kaveri      | Kaveri, Ravi",
        "Ravi Kaveri      | Ravi Kaveri (RK)",
        "Jose Munoz       | José Muñoz",
        "Jose Munoz       | Jose\u0301 Mun\u0303oz",
        "Soren Strass     | Søren Straß",
        "Siobhan O'Hara   | Siobhan O’Hara",
        "Ada Lovelace     | Prof. Dr. Ada Lovelace, PhD",
        "Anne-Marie Ba    | Anne Marie Ba",
        "Ａｄａ Lovelace  | Ada Lovelace",
        "रवि कावेरी         | डॉ. रवि कावेरी",
        "Иван Петров      | ПЕТРОВ Иван",
      })
  void waysToWriteOneNameAreOne(String one, String other) {
    assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ravi Kaveri   | Ravi Kumar",
        "Ravi K        | Ravi Kaveri",
        "Ada Lovelace  | Ida Lovelace",
        "कि            | का",
        "रवि कावेरी      | Ravi Kaveri",
      })
  void anotherNameIsAnother(String one, String other) {
    assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
  }

  @Test
  void inLatinLettersScriptsMeet() {
    assertThat(FoldedName.of("कावेरी रवि").inLatin())
        .isEqualTo(FoldedName.of("Ravi Kaveri").inLatin());
    assertThat(FoldedName.of("Иван Петров").inLatin().key()).isEqualTo("ivan petrov");
  }

  @Test
  void whoIsCalledNothingButATitleKeepsIt() {
    assertThat(FoldedName.of("Dame").key()).isEqualTo("dame");
    assertThat(FoldedName.of("(…)").key()).isEmpty();
  }
}
