package org.colloquy.imports.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.imports.ImportField;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private final Headings headings =
      new Headings(
          List.of(
              new ImportField(
                  "email",
                  true,
                  List.of("e-mail", "adresse électronique", "correio eletrónico"),
                  Pattern.compile(".*@.*")),
              new ImportField("familyName", false, List.of("nom", "apelido", "surname"), null)));

  @Test
  void columnsAreKnownByWhatTheyAreCalledInThreeLanguages() {
    assertThat(headings.mapping(List.of("Surname", "E-Mail:"), List.of()))
        .containsExactly("familyName", "email");
    assertThat(headings.mapping(List.of("NOM", "Adresse electronique", "Ville"), List.of()))
        .containsExactly("familyName", "email", "");
    assertThat(headings.mapping(List.of("Apelido", "correio_eletrónico"), List.of()))
        .containsExactly("familyName", "email");
  }

  @Test
  void noFieldIsTakenTwice() {
    assertThat(headings.mapping(List.of("Email", "E-mail"), List.of()))
        .containsExactly("email", "");
  }

  @Test
  void aColumnWithoutAHeadingIsKnownByWhatIsInIt() {
    var sample = List.of(List.of("Ada", "ada@example.org"), List.of("Grace", "grace@example.org"));

    assertThat(headings.mapping(List.of("", ""), sample)).containsExactly("", "email");
  }

  @Test
  void aFirstRowWithAnAddressInItIsARowLikeTheOthers() {
    assertThat(headings.areIn(List.of("Nom", "E-mail"))).isTrue();
    assertThat(headings.areIn(List.of("Nom", "ada@example.org"))).isFalse();
    assertThat(headings.areIn(List.of("Ada", "Lovelace"))).isFalse();
  }

  @Test
  void listsWithTheSameHeadingsHaveOneShape() {
    assertThat(Headings.shape(List.of("E-Mail", "Nom")))
        .isEqualTo(Headings.shape(List.of("email", "NOM")))
        .isNotEqualTo(Headings.shape(List.of("Nom", "E-Mail")));
  }
}
