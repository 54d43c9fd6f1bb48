package org.colloquy.members.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.imports.ImportRow;
import org.junit.jupiter.api.Test;

class ListedPersonTest {

  @Test
  void aNameIsTakenFromWhereverTheListHasIt() {
    assertThat(of(Map.of("email", "a@example.org", "givenName", "Ada", "familyName", "Lovelace")))
        .isEqualTo("Ada|Lovelace|a@example.org|true");
    assertThat(of(Map.of("email", "a@example.org", "name", "Ada King Lovelace")))
        .isEqualTo("Ada King|Lovelace|a@example.org|true");
    assertThat(of(Map.of("email", "a@example.org", "name", "Lovelace, Ada")))
        .isEqualTo("Ada|Lovelace|a@example.org|true");
    assertThat(of(Map.of("email", "a@example.org", "familyName", "Suharto")))
        .isEqualTo("Suharto||a@example.org|true");
  }

  @Test
  void anAddressIsTakenAsMailProgramsWriteIt() {
    assertThat(of(Map.of("email", "\"Lovelace, Ada\" <ada@example.org>")))
        .isEqualTo("Ada|Lovelace|ada@example.org|true");
    assertThat(of(Map.of("email", "mailto:ada@example.org;")))
        .isEqualTo("Ada||ada@example.org|false");
    assertThat(of(Map.of("email", "<ada.lovelace@example.org>")))
        .isEqualTo("Ada|Lovelace|ada.lovelace@example.org|false");
  }

  @Test
  void whereThereIsNoNameItIsMadeOfTheAddress() {
    assertThat(of(Map.of("email", "ada.k-lovelace1815@example.org")))
        .isEqualTo("Ada|K Lovelace|ada.k-lovelace1815@example.org|false");
    assertThat(of(Map.of("email", "4711@example.org"))).isEqualTo("4711||4711@example.org|false");
    assertThat(of(Map.of())).isEqualTo("|||false");
  }

  private static String of(Map<String, String> values) {
    var person = ListedPerson.of(new ImportRow(1, values));
    return String.join(
        "|", person.given(), person.family(), person.email(), String.valueOf(person.named()));
  }
}
