package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://colloquy.localhost:8443",
        "http://example.org",
        "http://localhost.example.org",
        "http://127.example.org",
        "http://10.0.0.5:8080"
      })
  void cookiesNeedAnEncryptedLine(String base) {
    assertThat(CookieRules.isSecure(URI.create(base))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://colloquy.localhost:8080",
        "http://localhost",
        "http://127.0.0.1:8080",
        "http://[::1]:8080"
      })
  void butNotOnTheOwnMachine(String base) {
    assertThat(CookieRules.isSecure(URI.create(base))).isFalse();
  }
}
