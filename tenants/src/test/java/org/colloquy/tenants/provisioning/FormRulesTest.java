package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
  void namesThatLeadSomewhereAreRefused() {
    var form =
        named(
            "Nurses of www.evil.example",
            "Ann\r\n\r\nYour account was locked. Sign in at https://evil.example/ now",
            "http://evil.example");

    assertThat(rules.faults(form))
        .containsExactly(
            new FormFault("name", "link"),
            new FormFault("givenName", "link"),
            new FormFault("familyName", "link"));
  }

  @Test
  void namesArriveAsOneLineWithoutWhatCannotBeSeen() {
    var plan =
        rules.plan(named("Maternal\thealth\u0000", "Ada\r\n(QI lead)", "Joseph & Fils"), false);

    assertThat(plan.name()).isEqualTo("Maternal health");
    assertThat(plan.admin().givenName()).isEqualTo("Ada (QI lead)");
    assertThat(plan.admin().familyName()).isEqualTo("Joseph & Fils");
    assertThat(rules.faults(named("\u200B\u3164", "\u00A0", "")))
        .containsExactly(new FormFault("name", "empty"), new FormFault("givenName", "empty"));
  }

  @Test
  void countryThatIsNoneIsNamed() {
    var form =
        new NetworkForm(
            "Maternal health",
            "fresh",
            "Safer births",
            Collections.singletonList(null),
            "40",
            "en",
            "Africa/Nairobi",
            "Mary",
            "",
            "mary@example.org");

    assertThat(rules.faults(form)).containsExactly(new FormFault("countries", "unknown"));
  }

  private static NetworkForm named(String network, String given, String family) {
    return new NetworkForm(
        network,
        "fresh",
        "Safer births",
        List.of("KE"),
        "40",
        "en",
        "Africa/Nairobi",
        given,
        family,
        "mary@example.org");
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
