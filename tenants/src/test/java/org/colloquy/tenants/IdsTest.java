package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void nameHasOneIdAndAnotherNameAnother() {
    assertThat(Ids.named("Élan")).isEqualTo(Ids.named("Élan")).isNotEqualTo(Ids.named("Elan"));
  }

  @Test
  void idOfANameSaysWhatItIs() {
    var id = Ids.named("anything");

    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }
}
