package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @Test
  void isTheSameWhateverTheSpelling() {
    assertThat(new Slug(" Sea-DCOP ")).isEqualTo(new Slug("sea-dcop"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "-ab", "ab-", "1ab", "a_b", "a.b", "a b", "a--b", "é-net"})
  void refusesWhatIsNoHostLabel(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
  }

  @Test
  void has24CharactersAtMost() {
    assertThat(new Slug("a".repeat(24)).value()).hasSize(24);
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug("a".repeat(25)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"www", "operator", "master", "colloquy", "colloquy-platform"})
  void knowsThePlatformsOwnNames(String text) {
    assertThat(new Slug(text).isReserved()).isTrue();
  }

  @Test
  void leavesOtherNamesToNetworks() {
    assertThat(new Slug("eden").isReserved()).isFalse();
  }

  @Test
  void namesASchemaThatTheRegistryAccepts() {
    assertThat(new Slug("sea-dcop").schemaName()).isEqualTo("net-sea-dcop");
    assertThat(Samples.tenant("a".repeat(24)).schema()).hasSize(28);
  }
}
