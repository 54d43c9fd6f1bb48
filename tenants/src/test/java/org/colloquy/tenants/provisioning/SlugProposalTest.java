package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.colloquy.tenants.Slug;
import org.junit.jupiter.api.Test;

class SlugProposalTest {

  @Test
  void nameInBracketsIsProposedFirst() {
    assertThat(propose("English Deprescribing Network (EDeN)")).isEqualTo("eden");
  }

  @Test
  void wordsAreJoinedAsFarAsTheyFit() {
    assertThat(propose("Réseau de la qualité des soins")).isEqualTo("reseau-qualite-soins");
    assertThat(propose("International Collaborative for Safer Surgery")).isEqualTo("international");
  }

  @Test
  void takenAndReservedNamesGetAnotherOne() {
    assertThat(propose("Safer births", "safer-births", "safer-births-2"))
        .isEqualTo("safer-births-3");
    assertThat(propose("Admin")).isEqualTo("admin-2");
  }

  @Test
  void nameWithoutLatinLettersHasNoProposal() {
    assertThat(new SlugProposal(slug -> false).from("เครือข่าย")).isEmpty();
    assertThat(new SlugProposal(slug -> false).from("")).isEmpty();
  }

  private static String propose(String name, String... taken) {
    var known = Set.of(taken);
    return new SlugProposal(slug -> known.contains(slug.value()))
        .from(name)
        .map(Slug::value)
        .orElse("");
  }
}
