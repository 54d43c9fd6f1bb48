package org.colloquy.tenants.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.words.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

  /** What UN M49 puts in no region. */
  private static final Set<String> NOWHERE = Set.of("AQ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Laos | LA",
        "Lao PDR | LA",
        "lao people’s democratic republic | LA",
        "Viet Nam | VN",
        "VIETNAM | VN",
        "Eswatini | SZ",
        "Swaziland | SZ",
        "Côte d'Ivoire | CI",
        "cote d’ivoire | CI",
        "Ivory Coast | CI",
        "The Gambia | GM",
        "Congo (Kinshasa) | CD",
        "Congo | CG",
        "Kenya | KE",
        "KEN | KE",
        "ke | KE",
        "Allemagne | DE",
        "Alemanha | DE",
        "Alemania | DE",
        "UK | GB",
        "Turkey | TR",
        "Türkiye | TR",
      })
  void countryIsKnownByWhateverItIsCalled(String name, String code) {
    assertThat(World.named(name)).hasValue(new CountryCode(code));
  }

  @Test
  void whatIsNoCountryIsNone() {
    assertThat(World.named("Atlantis")).isEmpty();
    assertThat(World.named("")).isEmpty();
    assertThat(World.named(null)).isEmpty();
  }

  @Test
  void everyCountryLiesInAPartOfAPartOfTheWorld() {
    var without =
        Arrays.stream(Locale.getISOCountries())
            .filter(country -> World.areasOf(new CountryCode(country)).size() < 2)
            .collect(Collectors.toSet());

    assertThat(without).isEqualTo(NOWHERE);
    assertThat(World.areas()).filteredOn(area -> area.parent().isEmpty()).hasSize(5);
    assertThat(World.areas())
        .allSatisfy(
            area -> area.parent().ifPresent(parent -> assertThat(World.area(parent)).isPresent()));
  }

  @Test
  void partsHoldTheirCountries() {
    assertThat(World.countriesIn("035"))
        .containsExactlyInAnyOrder(
            "BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN");
    assertThat(World.countriesIn("142")).contains("LA", "IN", "JP", "TR").doesNotContain("KE");
    assertThat(World.countriesIn("202")).contains("KE", "SZ", "CD").doesNotContain("EG");
    assertThat(World.countriesIn("999")).isEmpty();
    assertThat(World.areasOf(new CountryCode("LA")))
        .extracting(Area::code)
        .containsExactly("035", "142");
  }

  @Test
  void everyPartHasANameInEveryLanguage() {
    assertThat(World.area("035").orElseThrow().displayName(Locale.FRENCH))
        .isEqualTo("Asie du Sud-Est");
    for (var language : Languages.spoken()) {
      assertThat(World.areas())
          .allSatisfy(area -> assertThat(area.displayName(language)).matches("\\D+"));
    }
  }
}
