package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.tenants.Slug;
import org.junit.jupiter.api.Test;

class FormRulesTest {

  private final FormRules rules = new FormRules(new Slug("eden")::equals);

  @Test
  void formThatSaysEverythingBecomesAPlan() {
    var form = form("maternal-health", "40", "mary@example.org");

    assertThat(rules.faults(form)).isEmpty();
    assertThat(rules.plan(form, false).slug()).isEqualTo(new Slug("maternal-health"));
    assertThat(rules.plan(form, false).countries()).hasSize(2);
  }

  @Test
  void everyFaultIsFoundAtOnce() {
    var form = new NetworkForm("", "", "", List.of(), "", "", "", "", "", "");

    assertThat(rules.faults(form))
        .extracting(FormFault::field)
        .containsExactly(
            "name",
            "slug",
            "purpose",
            "countries",
            "expectedMembers",
            "language",
            "zone",
            "givenName",
            "email");
  }

  @Test
  void addressIsTakenReservedOrMalformed() {
    assertThat(codeOf("eden")).isEqualTo("taken");
    assertThat(codeOf("EDEN")).isEqualTo("taken");
    assertThat(codeOf("admin")).isEqualTo("reserved");
    assertThat(codeOf("colloquy-platform")).isEqualTo("reserved");
    assertThat(codeOf("a_b")).isEqualTo("malformed");
    assertThat(codeOf("-ab")).isEqualTo("malformed");
    assertThat(codeOf("ab")).isEqualTo("malformed");
  }

  @Test
  void membersAreAWholeNumberAboveNone() {
    assertThat(rules.faults(form("fresh", "0", "a@example.org")))
        .containsExactly(new FormFault("expectedMembers", "malformed"));
    assertThat(rules.faults(form("fresh", "many", "a@example.org"))).hasSize(1);
  }

  @Test
  void everyFaultHasWords() {
    var form = new NetworkForm("", "a_b", "", List.of("XX"), "", "", "", "", "", "x@");

    assertThat(rules.faults(form)).allSatisfy(fault -> assertThat(fault.text()).isNotBlank());
  }

  private String codeOf(String slug) {
    var faults = rules.faults(form(slug, "40", "mary@example.org"));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).field()).isEqualTo("slug");
    return faults.get(0).code();
  }

  private static NetworkForm form(String slug, String members, String email) {
    return new NetworkForm(
        "Maternal health",
        slug,
        "Safer births",
        List.of("KE", "UG"),
        members,
        "en",
        "Africa/Nairobi",
        "Mary",
        "",
        email);
  }
}
