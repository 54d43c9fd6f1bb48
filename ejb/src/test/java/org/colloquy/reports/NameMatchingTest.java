package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.shared.FoldedName;
import org.junit.jupiter.api.Test;

class NameMatchingTest {

  private static final Candidate KAVERI = registered(1, "Ravi Kaveri", "kaveri@example.org");
  private static final Candidate KUMAR = registered(2, "Ravi Kumar", "kumar@example.org");
  private static final Candidate NUSRAT = registered(3, "Nusrat Padma", "nusrat@example.org");
  private static final List<Candidate> PEOPLE = List.of(KAVERI, KUMAR, NUSRAT);

  private final NameMatching matching = new NameMatching(PEOPLE, Map.of());

  @Test
  void theNameBeforeItWasChangedIsEnough() {
    var match = match(new ReportedName("Ravi K", "Ravi Kaveri", null));

    assertThat(match.person()).contains(KAVERI.person());
    assertThat(match.reason()).isEqualTo(MatchReason.ORIGINAL_NAME);
  }

  @Test
  void aShortNameIsDoubtfulAndBothAreOffered() {
    var match = match(named("Ravi K"));

    assertThat(match.person()).isEmpty();
    assertThat(match.suggestions())
        .containsExactly(
            new Suggestion(KAVERI.person(), MatchReason.SHORTENED),
            new Suggestion(KUMAR.person(), MatchReason.SHORTENED));
  }

  @Test
  void titlesCapitalsAccentsSignsAndOrderMakeNoDifference() {
    for (var written :
        List.of(
            "Dr. NUSRAT PADMA",
            "padma, nusrat",
            "Prof. Dr Nusrat Padma, PhD",
            "Nusrat Padma, M.D.",
            "Nusrat Padma (she/her)",
            "Nusrat-Padma",
            "Profª. Núsrat Pädma",
            "  nusrat\u00a0 padma ")) {
      assertThat(match(named(written)).person()).as(written).contains(NUSRAT.person());
    }
  }

  @Test
  void aNameInAnotherScriptIsOnlySuggested() {
    var match = match(named("कावेरी रवि"));

    assertThat(match.person()).isEmpty();
    assertThat(match.suggestions())
        .first()
        .isEqualTo(new Suggestion(KAVERI.person(), MatchReason.OTHER_SCRIPT));
  }

  @Test
  void whoCallsThemselvesByTheirPhoneIsNobodyUntilSomebodySaysWho() {
    var phone = named("iPhone");

    assertThat(match(phone).person()).isEmpty();
    assertThat(match(phone).suggestions()).isEmpty();

    var knowing = new NameMatching(PEOPLE, Map.of(phone.key(), KUMAR.person()));
    var match = knowing.match(List.of(named("IPHONE"))).get(named("IPHONE"));
    assertThat(match.person()).contains(KUMAR.person());
    assertThat(match.reason()).isEqualTo(MatchReason.REMEMBERED);
  }

  @Test
  void whoIsRememberedAndGoneIsNobody() {
    var knowing = new NameMatching(PEOPLE, Map.of(named("iPhone").key(), id(9)));

    assertThat(knowing.match(List.of(named("iPhone"))).get(named("iPhone")).person()).isEmpty();
  }

  @Test
  void anEqualAddressIsEnoughAndGoesBeforeTheName() {
    var match = match(new ReportedName("Nusrat Padma", "", "KUMAR@example.org"));

    assertThat(match.person()).contains(KUMAR.person());
    assertThat(match.reason()).isEqualTo(MatchReason.EMAIL);
  }

  @Test
  void twoPeopleOfOneNameAlwaysAsk() {
    var other = new Candidate(id(4), List.of("Ravi Kaveri"), List.of(), false);
    var people = new ArrayList<>(PEOPLE);
    people.add(other);

    var match = new NameMatching(people, Map.of()).match(List.of(named("Kaveri Ravi")));

    var only = match.get(named("Kaveri Ravi"));
    assertThat(only.person()).isEmpty();
    assertThat(only.collision()).isTrue();
    assertThat(only.suggestions())
        .containsSequence(
            new Suggestion(KAVERI.person(), MatchReason.NAME),
            new Suggestion(other.person(), MatchReason.NAME));
  }

  @Test
  void whoDidNotRegisterIsOnlySuggested() {
    var other = new Candidate(id(4), List.of("Mei Lin"), List.of("mei@example.org"), false);
    var others = new NameMatching(List.of(KAVERI, other), Map.of());

    var byName = others.match(List.of(named("Lin Mei"))).get(named("Lin Mei"));
    assertThat(byName.person()).isEmpty();
    assertThat(byName.suggestions())
        .containsExactly(new Suggestion(other.person(), MatchReason.NAME));

    var mail = new ReportedName("M", "", "mei@example.org");
    assertThat(others.match(List.of(mail)).get(mail).person()).contains(other.person());
  }

  @Test
  void twoAddressesUnderOneNameAreTwoPeople() {
    var one = new ReportedName("Ravi Kaveri", "", "rk@example.net");
    var two = new ReportedName("ravi kaveri", "", "kaveri.ravi@example.com");
    var known = new ReportedName("Ravi Kaveri", "", "kaveri@example.org");

    var matches = matching.match(List.of(one, two, known));

    assertThat(matches.get(one).person()).isEmpty();
    assertThat(matches.get(one).collision()).isTrue();
    assertThat(matches.get(two).person()).isEmpty();
    assertThat(matches.get(known).person()).contains(KAVERI.person());
    assertThat(matching.match(List.of(one)).get(one).person()).contains(KAVERI.person());
  }

  @Test
  void vowelSignsOfOtherScriptsAreNoAccents() {
    assertThat(FoldedName.of("कावेरी")).isNotEqualTo(FoldedName.of("कवर"));
    assertThat(FoldedName.of("Søren Łukasz Đặng")).isEqualTo(FoldedName.of("soren lukasz dang"));
    assertThat(FoldedName.of("O\u2019Brien")).isEqualTo(FoldedName.of("OBrien"));
  }

  @Test
  void aFatherIsNotHisSonAndMdIsAGivenName() {
    assertThat(FoldedName.of("João Silva Jr")).isNotEqualTo(FoldedName.of("João Silva"));
    assertThat(FoldedName.of("Md Rahim")).isNotEqualTo(FoldedName.of("Rahim"));
    assertThat(FoldedName.of("Rahim Ali, MD")).isEqualTo(FoldedName.of("Rahim Ali"));
    assertThat(FoldedName.of("Doctor").parts()).containsExactly("doctor");
  }

  @Test
  void likelyNamesComeInTheOrderOfTheirLikelihood() {
    assertThat(reasons("Nusrat Padma's iPhone", null)).containsExactly(MatchReason.WITHIN);
    assertThat(reasons("Nusrat Padma Dhaka Hospital", null)).containsExactly(MatchReason.WITHIN);
    assertThat(reasons("N. Padma", null)).containsExactly(MatchReason.SHORTENED);
    assertThat(reasons("Nusrut Padma", null)).containsExactly(MatchReason.SIMILAR);
    assertThat(reasons("N", "nusrat.padma@elsewhere.example")).containsExactly(MatchReason.ADDRESS);
    assertThat(reasons("Somebody Else", null)).isEmpty();
  }

  @Test
  void programsAreKnownByPatternsThatANetworkAddsTo() {
    var usual = NotPeople.usual();
    assertThat(
            List.of(
                "Ana's Notetaker (Otter.ai)",
                "OtterPilot",
                "Fireflies.ai Notetaker Ana",
                "read.ai meeting notes",
                "Zoé\u2019s notetaker"))
        .allMatch(usual::include);
    assertThat(usual.include("Ana Otter")).isFalse();
    assertThat(usual.include("Salle 3")).isFalse();

    var more = usual.and(List.of("salle *", " ", "*", "***"));
    assertThat(more.include("SALLE 3")).isTrue();
    assertThat(more.include("OtterPilot")).isTrue();
    assertThat(more.include("Ana")).isFalse();
  }

  @Test
  void aPatternOfManyStarsTakesNoTime() {
    var stars = NotPeople.usual().and(List.of("*a".repeat(50) + "b"));

    assertThat(stars.include("a".repeat(5_000))).isFalse();
  }

  private List<MatchReason> reasons(String name, String email) {
    return match(new ReportedName(name, "", email)).suggestions().stream()
        .filter(suggestion -> suggestion.person().equals(NUSRAT.person()))
        .map(Suggestion::reason)
        .toList();
  }

  private Match match(ReportedName name) {
    return matching.match(List.of(name)).get(name);
  }

  private static ReportedName named(String name) {
    return new ReportedName(name, "", null);
  }

  private static Candidate registered(int number, String name, String email) {
    return new Candidate(id(number), List.of(name), List.of(email), true);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
