package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OriginCheckTest {

  private static final URI EDEN = URI.create("http://eden.colloquy.localhost:8080");
  private static final String ORIGIN = "http://eden.colloquy.localhost:8080";

  @Test
  void takesWhatComesFromItsOwnPages() {
    assertThat(OriginCheck.isOwn(EDEN, ORIGIN, "same-origin")).isTrue();
    assertThat(OriginCheck.isOwn(EDEN, ORIGIN, null)).isTrue();
    assertThat(OriginCheck.isOwn(EDEN, null, "same-origin")).isTrue();
  }

  @Test
  void refusesANeighbourUnderTheSameDomain() {
    var neighbour = "http://mcln.colloquy.localhost:8080";
    assertThat(OriginCheck.isOwn(EDEN, neighbour, "same-site")).isFalse();
    assertThat(OriginCheck.isOwn(EDEN, neighbour, null)).isFalse();
    assertThat(OriginCheck.isOwn(EDEN, ORIGIN, "same-site")).isFalse();
  }

  @Test
  void refusesWhoHidesOrSaysNothing() {
    assertThat(OriginCheck.isOwn(EDEN, "null", null)).isFalse();
    assertThat(OriginCheck.isOwn(EDEN, null, null)).isFalse();
    assertThat(OriginCheck.isOwn(EDEN, null, "none")).isFalse();
  }

  @Test
  void knowsTheHostOfAFailedRequestAsItsOwn() {
    var host = "eden.colloquy.localhost:8080";
    assertThat(OriginCheck.isOfOwnHost(host, ORIGIN, "same-origin")).isTrue();
    assertThat(OriginCheck.isOfOwnHost("x.org", "https://x.org", null)).isTrue();
    assertThat(OriginCheck.isOfOwnHost(host, "http://mcln.colloquy.localhost:8080", null))
        .isFalse();
    assertThat(OriginCheck.isOfOwnHost(host, ORIGIN, "same-site")).isFalse();
    assertThat(OriginCheck.isOfOwnHost(null, ORIGIN, null)).isFalse();
    assertThat(OriginCheck.isOfOwnHost(host, null, null)).isFalse();
  }

  @Test
  void knowsThatBrowsersLeaveTheUsualPortOut() {
    assertThat(OriginCheck.isOwn(URI.create("https://x.org:443"), "https://x.org", null)).isTrue();
  }
}
