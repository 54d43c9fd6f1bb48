package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerialTest {

  @Test
  void theHigherNumberIsLaterWithinAGeneration() {
    assertThat(new Serial(2, 8).isAfter(new Serial(2, 7))).isTrue();
    assertThat(new Serial(2, 7).isAfter(new Serial(2, 7))).isFalse();
    assertThat(new Serial(2, 6).isAfter(new Serial(2, 7))).isFalse();
  }

  @Test
  void theLaterGenerationIsLaterWhateverTheNumbers() {
    assertThat(new Serial(3, 1).isAfter(new Serial(2, Long.MAX_VALUE))).isTrue();
    assertThat(new Serial(2, Long.MAX_VALUE).isAfter(new Serial(3, 1))).isFalse();
  }

  @Test
  void aKeyOfTheFirstGenerationIsWhatItAlwaysWasAndOneOfALaterIsAnother() {
    var first = Samples.tenant("serial");
    var later =
        new Tenant(
            first.id(),
            first.slug(),
            first.name(),
            first.purpose(),
            first.host(),
            first.status(),
            first.schema(),
            first.role(),
            first.issuer(),
            first.language(),
            first.zone(),
            first.countries(),
            first.expectedMembers(),
            first.example(),
            2);

    assertThat(first.keyed("answer:7")).isEqualTo("answer:7");
    assertThat(later.keyed("answer:7")).isNotEqualTo("answer:7");
    assertThat(later.withStatus(TenantStatus.SUSPENDED).generation()).isEqualTo(2);
  }
}
