package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://colloquy.localhost:8080",
        "https://127.0.0.1",
        "http://[::1]:8080"
      })
  void onLoopbackNobodyElseCanCome(String base) {
    assertThat(new Sites(URI.create(base)).areOnLoopback()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://localhost.example.org",
        "http://notlocalhost:8080",
        "http://128.0.0.1",
        "http://10.0.0.1"
      })
  void anywhereElseOthersCan(String base) {
    assertThat(new Sites(URI.create(base)).areOnLoopback()).isFalse();
  }

  @Test
  void aNetworksSiteKeepsSchemeAndPortOfTheBase() {
    var sites = new Sites(URI.create("http://colloquy.localhost:8080/"));
    assertThat(sites.platform()).hasToString("http://colloquy.localhost:8080");
    assertThat(sites.of(Samples.tenant("eden"))).hasToString("http://eden.colloquy.localhost:8080");
  }

  @Test
  void aNetworkIsFoundAtItsOwnHost() {
    var sites = new Sites(URI.create("https://colloquy.example"));
    assertThat(sites.of(Samples.tenant("eden"))).hasToString("https://eden.colloquy.localhost");
    assertThat(sites.hostOf(new Slug("eden"))).hasToString("eden.colloquy.example");
  }

  @Test
  void refusesABaseWithAPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sites(URI.create("https://example.org/colloquy")));
  }
}
