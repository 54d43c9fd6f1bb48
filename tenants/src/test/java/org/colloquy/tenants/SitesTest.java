package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SitesTest {

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
