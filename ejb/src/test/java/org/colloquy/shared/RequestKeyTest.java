package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {

  private static final String TEXT = "0198c5a4-7d1e-7b3f-8f2a-1c2d3e4f5a6b";

  private record Wanted(String title, String place) {}

  @Test
  void sameRequestOfTheSamePersonIsOne() {
    assertThat(RequestKey.read(TEXT).orElseThrow().idFor("ann", new Wanted("Sepsis", null)))
        .isEqualTo(RequestKey.read(TEXT).orElseThrow().idFor("ann", new Wanted("Sepsis", null)));
  }

  @Test
  void anotherKeyOrPersonOrTextIsAnotherRequest() {
    var key = RequestKey.read(TEXT).orElseThrow();
    var id = key.idFor("ann", new Wanted("Sepsis", null));

    assertThat(RequestKey.fresh().idFor("ann", new Wanted("Sepsis", null))).isNotEqualTo(id);
    assertThat(key.idFor("ben", new Wanted("Sepsis", null))).isNotEqualTo(id);
    assertThat(key.idFor("ann", new Wanted("Sepsis", "Hall"))).isNotEqualTo(id);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "1-1-1-1-1", "not a key", TEXT + "0", "0198c5a4-7d1e-7b3f-8f2a-1c2d3e4f5axx"})
  void whatIsNoUuidIsNoKey(String text) {
    assertThat(RequestKey.read(text)).isEmpty();
  }
}
