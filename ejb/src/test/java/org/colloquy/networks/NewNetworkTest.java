package org.colloquy.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Slug;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewNetworkTest {

  private static final ValidatorFactory RULES =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();

  private static final Validator VALIDATOR = RULES.getValidator();

  @AfterAll
  static void close() {
    RULES.close();
  }

  @Test
  void networkThatSaysEverythingBecomesAPlan() {
    var network = network("Maternal health", "Maternal-Health", List.of("KE", "UG", "ke"), 40);

    assertThat(faults(network)).isEmpty();
    var plan = network.plan();
    assertThat(plan.slug()).isEqualTo(new Slug("maternal-health"));
    assertThat(plan.countries()).containsExactly(new CountryCode("KE"), new CountryCode("UG"));
    assertThat(plan.expectedMembers()).isEqualTo(40);
    assertThat(plan.admin().familyName()).isEmpty();
  }

  @Test
  void everyFaultIsFoundAtOnceInTheOrderOfTheForm() {
    var nothing = new NewNetwork(null, null, null, null, null, null, null, false, null);

    assertThat(faults(nothing))
        .extracting(Fault::field, Fault::key)
        .containsExactly(
            tuple("name", "network.name.empty"),
            tuple("slug", "network.slug.empty"),
            tuple("purpose", "network.purpose.empty"),
            tuple("countries", "network.countries.empty"),
            tuple("expectedMembers", "network.expectedMembers.malformed"),
            tuple("language", "words.language"),
            tuple("zone", "time.zone"),
            tuple("givenName", "members.givenName.missing"),
            tuple("email", "members.email.missing"));
  }

  @Test
  void whatOnlyTheDataKnowsIsToldWithTheRestAndInItsPlace() {
    var network = network(" ", "eden", List.of(), 40);
    var taken = new Fault("slug", "network.slug.taken", Map.of());

    assertThat(faults(network, taken))
        .extracting(Fault::field)
        .containsExactly("name", "slug", "countries");
  }

  @ParameterizedTest
  @CsvSource({
    "admin, reserved",
    "colloquy-platform, reserved",
    "a_b, malformed",
    "-ab, malformed",
    "ab, malformed"
  })
  void addressIsReservedOrMalformed(String slug, String why) {
    assertThat(faults(network("Maternal health", slug, List.of("KE"), 40)))
        .extracting(Fault::field, Fault::key)
        .containsExactly(tuple("slug", "network.slug." + why));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -5, 10_000_000})
  void membersAreAWholeNumberAboveNone(int members) {
    assertThat(faults(network("Maternal health", "fresh", List.of("KE"), members)))
        .extracting(Fault::key)
        .containsExactly("network.expectedMembers.malformed");
  }

  @Test
  void namesThatLeadSomewhereAreRefused() {
    var network =
        named(
            "Nurses of www.evil.example",
            "Ann\r\n\r\nYour account was locked. Sign in at https://evil.example/ now",
            "http://evil.example");

    assertThat(faults(network))
        .extracting(Fault::field, Fault::key)
        .containsExactly(
            tuple("name", "text.link"),
            tuple("givenName", "text.link"),
            tuple("familyName", "text.link"));
  }

  @Test
  void namesArriveAsOneLineWithoutWhatCannotBeSeen() {
    var plan = named("Maternal\thealth\u0000", "Ada\r\n(QI lead)", "Joseph & Fils").plan();

    assertThat(plan.name()).isEqualTo("Maternal health");
    assertThat(plan.admin().givenName()).isEqualTo("Ada (QI lead)");
    assertThat(plan.admin().familyName()).isEqualTo("Joseph & Fils");
    assertThat(faults(named("\u200B\u3164", "\u00A0", "")))
        .extracting(Fault::key)
        .containsExactly("network.name.empty", "members.givenName.missing");
  }

  @Test
  void textsThatAreTooLongAreRefusedWithTheirLength() {
    var long101 = "a".repeat(101);

    assertThat(faults(named("a".repeat(201), long101, long101)))
        .extracting(Fault::field, Fault::key, fault -> fault.values().get("max"))
        .containsExactly(
            tuple("name", "text.long", 200),
            tuple("givenName", "text.long", 100),
            tuple("familyName", "text.long", 100));
  }

  @Test
  void countryThatIsNoneIsToldOnce() {
    for (List<String> some :
        List.of(
            Collections.<String>singletonList(null),
            Arrays.asList("KE", "XX", "", null),
            Collections.nCopies(251, "KE"))) {
      assertThat(faults(network("Maternal health", "fresh", some, 40)))
          .extracting(Fault::field, Fault::key)
          .containsExactly(tuple("countries", "network.countries.unknown"));
    }
  }

  @Test
  void everyFaultHasASentence() {
    var nothing = new NewNetwork(null, null, null, null, null, null, null, false, null);
    var sentences = ResourceBundle.getBundle("ValidationMessages");

    var faults = new ArrayList<>(faults(nothing));
    faults.addAll(faults(named("www.evil.example", "a".repeat(101), "")));
    faults.addAll(faults(network("Maternal health", "admin", List.of("XX"), 0)));
    faults.addAll(faults(network("Maternal health", "a_b", List.of("KE"), 1)));

    assertThat(faults).allMatch(fault -> sentences.containsKey(fault.key()));
    assertThat(sentences.containsKey("network.slug.taken")).isTrue();
  }

  private static List<Fault> faults(NewNetwork network, Fault... others) {
    var invalid =
        catchThrowableOfType(
            Invalid.class, () -> Invalid.check(VALIDATOR, network, List.of(others)));
    return invalid == null ? List.of() : invalid.faults();
  }

  private static NewNetwork named(String network, String given, String family) {
    return new NewNetwork(
        network,
        "fresh",
        "Safer births",
        List.of("KE"),
        40,
        "en",
        "Africa/Nairobi",
        false,
        new NewNetwork.Admin(given, family, "mary@example.org"));
  }

  private static NewNetwork network(String name, String slug, List<String> countries, int members) {
    return new NewNetwork(
        name,
        slug,
        "Safer births",
        countries,
        members,
        "en",
        "Africa/Nairobi",
        false,
        new NewNetwork.Admin("Mary", null, "mary@example.org"));
  }
}
