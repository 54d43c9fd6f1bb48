package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @Test
  void isTheSameWhateverTheSpelling() {
    assertThat(new HostName("EDEN.Example.org.")).isEqualTo(new HostName("eden.example.org"));
    assertThat(new HostName("bücher.example").value()).isEqualTo("xn--bcher-kva.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "a..b", "-a.b", "a-.b", "a_b.c", "a/b", "a:80", "[::1]", "a b"})
  void refusesWhatIsNoHost(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HostName(text));
  }

  @Test
  void readsAHostHeaderWithAndWithoutPort() {
    assertThat(HostName.ofHeader("eden.colloquy.localhost:8080"))
        .isEqualTo(HostName.ofHeader("Eden.colloquy.localhost"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[::1]:8080", "a:b", "a:80:90", "a@b:80"})
  void refusesAHeaderThatNamesNoHost(String header) {
    assertThatIllegalArgumentException().isThrownBy(() -> HostName.ofHeader(header));
  }

  @Test
  void refusesAnAbsentHeader() {
    assertThatIllegalArgumentException().isThrownBy(() -> HostName.ofHeader(null));
  }
}
