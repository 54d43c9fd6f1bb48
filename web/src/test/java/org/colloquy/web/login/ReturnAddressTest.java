package org.colloquy.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/sessions?page=2", "/sessions/session?id=1&x=%2F", "/a#b", "/login/kept"})
  void leadsBackToPagesOfTheSite(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/x\r\nSet-Cookie: a=b",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/..//evil.example",
        "/login/start?to=/",
        "/login/kept/x",
        "/login/kept.xhtml",
        "/x/../login/out",
        "/api/v1/me",
        "people/list"
      })
  void leadsHomeInsteadOfAnywhereElse(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo("/");
  }
}
