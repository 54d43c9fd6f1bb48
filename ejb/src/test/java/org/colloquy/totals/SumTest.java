package org.colloquy.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Legacy from August 2020 to March 2023: over 130 activities, 25,940 registrations, 13,681
 * participations, 53 countries without a list. Seven sessions were held here, two of them in
 * February 2023.
 */
class SumTest {

  private static final Scope PAST = scope("2020-08", "2023-03-31");

  private static final List<LegacyTotal> TOTALS =
      List.of(
          total(Measure.ACTIVITIES, PAST, 130, Bound.MORE_THAN),
          total(Measure.REGISTRATIONS, PAST, 25_940, Bound.EXACT),
          total(Measure.PARTICIPATIONS, PAST, 13_681, Bound.EXACT),
          total(Measure.COUNTRIES, PAST, 53, Bound.EXACT));

  private static final List<HeldThing> HELD =
      List.of(
          held("Early", "2023-02-07", 40, 25, "IN", "NP"),
          held("Late in February", "2023-02-28", 50, 35, "IN"),
          held("First after", "2023-04-01", 100, 80, "IN", "BD"),
          held("Second", "2023-05-09", 80, 60, "LK"),
          held("Third", "2023-06-13", 90, 60, "NP"),
          held("Fourth", "2023-07-11", 70, 50, "IN"),
          held("Fifth", "2024-01-16", 80, 60, "BD"));

  @Test
  void whatATotalHasAlreadyIsLeftOutAndToldAndTheBoundSurvives() {
    var activities = sum(Measure.ACTIVITIES);

    assertThat(activities.together()).isEqualTo(new Amount(135, Bound.MORE_THAN));
    assertThat(activities.live()).isEqualTo(7);
    assertThat(activities.outside()).isEqualTo(5);
    assertThat(activities.excluded())
        .extracting(HeldThing::title)
        .containsExactly("Early", "Late in February");
    assertThat(activities.beside()).isEmpty();
  }

  @Test
  void countsAreAdded() {
    assertThat(sum(Measure.REGISTRATIONS).together()).isEqualTo(Amount.exactly(26_360));
    assertThat(sum(Measure.REGISTRATIONS).outside()).isEqualTo(420);
    assertThat(sum(Measure.PARTICIPATIONS).together()).isEqualTo(Amount.exactly(13_991));
    assertThat(sum(Measure.PARTICIPATIONS).outside()).isEqualTo(310);
  }

  @Test
  void aShareIsMadeAnewOfWhatWasAdded() {
    var came = sum(Measure.PARTICIPATIONS);
    var asked = sum(Measure.REGISTRATIONS);

    assertThat(Share.percent(came, asked).orElseThrow()).isEqualByComparingTo("53.1");
    assertThat(Share.percent(13_681, 25_940).orElseThrow()).isEqualByComparingTo("52.7");
    assertThat(Share.percent(came.outside(), asked.outside()).orElseThrow())
        .isEqualByComparingTo("73.8");
    assertThat(Share.percent(0, 0)).as("not computable, and not nought").isEmpty();
    assertThat(Share.percent(asked, sum(Measure.ACTIVITIES))).as("of more than so many").isEmpty();
  }

  @Test
  void aMeanOfMoreThanSoManyIsAtMost() {
    var asked = Sum.of(Measure.REGISTRATIONS, TOTALS, List.of());
    var came = Sum.of(Measure.PARTICIPATIONS, TOTALS, List.of());
    var activities = Sum.of(Measure.ACTIVITIES, TOTALS, List.of());

    assertThat(Share.atEach(asked, activities).orElseThrow()).isEqualByComparingTo("198.0");
    assertThat(Share.atEach(came, activities).orElseThrow()).isEqualByComparingTo("104.4");
  }

  @Test
  void whatIsTheSameInTwoPlacesIsNeverAdded() {
    var countries = sum(Measure.COUNTRIES);

    assertThat(countries.together()).isEqualTo(new Amount(53, Bound.AT_LEAST));
    assertThat(countries.live()).isEqualTo(4);
    assertThat(countries.beside()).extracting(Sum.Beside::why).containsExactly(Sum.Why.DISTINCT);
  }

  @Test
  void countriesThatAreNamedAreCountedOnce() {
    var named = new Scope(day("2020-08"), end("2023-03"), Set.of(), Set.of("IN", "NP", "TH"));

    assertThat(countries(new Amount(3, Bound.EXACT), named).together())
        .as("India, Nepal, Thailand, and from here Bangladesh and Sri Lanka")
        .isEqualTo(Amount.exactly(5));
    assertThat(countries(new Amount(4, Bound.EXACT), named).together())
        .as("one of the four is not named, and may be one of ours")
        .isEqualTo(new Amount(5, Bound.AT_LEAST));
    assertThat(countries(new Amount(53, Bound.MORE_THAN), PAST).together())
        .isEqualTo(new Amount(53, Bound.MORE_THAN));
    assertThat(countries(new Amount(2, Bound.EXACT), PAST).together())
        .as("more are known here")
        .isEqualTo(new Amount(4, Bound.AT_LEAST));
    assertThat(Sum.of(Measure.COUNTRIES, TOTALS, List.of()).together())
        .as("nothing was held here")
        .isEqualTo(Amount.exactly(53));
  }

  @Test
  void countriesWithoutAnEndAreAtLeastSoMany() {
    var open = scope("2020-08", null);
    var named = new Scope(day("2020-08"), Optional.empty(), Set.of(), Set.of("IN", "NP", "TH"));

    var nothingHeld = countries(List.of(), new Amount(53, Bound.EXACT), open);
    assertThat(nothingHeld.together()).isEqualTo(new Amount(53, Bound.AT_LEAST));
    assertThat(nothingHeld.beside()).extracting(Sum.Beside::why).containsExactly(Sum.Why.NO_END);
    assertThat(countries(List.of(), new Amount(53, Bound.MORE_THAN), open).together())
        .as("a stronger bound survives")
        .isEqualTo(new Amount(53, Bound.MORE_THAN));
    assertThat(countries(List.of(), new Amount(3, Bound.EXACT), named).together())
        .as("all three are named, and others may have come since")
        .isEqualTo(new Amount(3, Bound.AT_LEAST));
  }

  @Test
  void whatIsOnlyNearlyKnownSaysThatThereAreMoreThanThoseHere() {
    var nearly = countries(HELD, new Amount(53, Bound.NEARLY), PAST);

    assertThat(nearly.together())
        .as("no number can be made of it")
        .isEqualTo(new Amount(4, Bound.AT_LEAST));
    assertThat(nearly.beside()).extracting(Sum.Beside::why).containsExactly(Sum.Why.NEARLY);
  }

  @Test
  void aTotalWithoutAnEndStandsBesideAndLeavesNothingOut() {
    var open = total(Measure.ACTIVITIES, scope("2020-08", null), 130, Bound.MORE_THAN);
    var sum = Sum.of(Measure.ACTIVITIES, List.of(open), HELD);

    assertThat(sum.together()).isEqualTo(Amount.exactly(7));
    assertThat(sum.excluded()).isEmpty();
    assertThat(sum.beside()).containsExactly(new Sum.Beside(open, Sum.Why.NO_END));
  }

  @Test
  void whatIsNearlyKnownStandsBeside() {
    var nearly = total(Measure.PUBLICATIONS, PAST, 40, Bound.NEARLY);
    var sum = Sum.of(Measure.PUBLICATIONS, List.of(nearly), HELD);

    assertThat(sum.together()).isEqualTo(Amount.exactly(0));
    assertThat(sum.beside()).containsExactly(new Sum.Beside(nearly, Sum.Why.NEARLY));
  }

  @Test
  void theFirstAndTheLastDayAreWithinTheScope() {
    var scope = scope("2023-02", "2023-02");

    assertThat(scope.covers(held("First", "2023-02-01", 0, 0))).isTrue();
    assertThat(scope.covers(held("Last", "2023-02-28", 0, 0))).isTrue();
    assertThat(scope.covers(held("Before", "2023-01-31", 0, 0))).isFalse();
    assertThat(scope.covers(held("After", "2023-03-01", 0, 0))).isFalse();
    assertThat(scope("2024-02", "2024-02").covers(held("Leap", "2024-02-29", 0, 0))).isTrue();
    assertThat(scope("2023-02-07", "2023-02-07").covers(held("That day", "2023-02-07", 0, 0)))
        .isTrue();
  }

  @Test
  void aScopeOfKindsAndCountriesLeavesOutWhatIsOfThem() {
    var webinars = new Scope(day("2020-08"), end("2024-12"), Set.of("webinar"), Set.of());
    var nepal = new Scope(day("2020-08"), end("2024-12"), Set.of(), Set.of("NP"));

    assertThat(webinars.covers(HELD.get(0))).isTrue();
    assertThat(new Scope(day("2020-08"), end("2024-12"), Set.of("workshop"), Set.of()))
        .matches(workshops -> !workshops.covers(HELD.get(0)));
    assertThat(HELD).filteredOn(nepal::covers).extracting(HeldThing::title).contains("Third");
    assertThat(HELD)
        .filteredOn(nepal::covers)
        .extracting(HeldThing::title)
        .doesNotContain("Second");
    assertThat(nepal.covers(held("From nobody knows where", "2023-05-01", 1, 1)))
        .as("rather left out than counted twice")
        .isTrue();
  }

  @Test
  void ofTotalsThatOverlapOnlyTheFirstIsAdded() {
    var first = total(Measure.ACTIVITIES, scope("2020-01", "2021-12"), 20, Bound.EXACT);
    var within = total(Measure.ACTIVITIES, scope("2021-06", "2021-06"), 3, Bound.EXACT);
    var after = total(Measure.ACTIVITIES, scope("2022-01", "2022-12"), 10, Bound.AT_LEAST);
    var sum = Sum.of(Measure.ACTIVITIES, List.of(within, after, first), List.of());

    assertThat(sum.together()).isEqualTo(new Amount(30, Bound.AT_LEAST));
    assertThat(sum.beside()).containsExactly(new Sum.Beside(within, Sum.Why.OVERLAPS));
  }

  @Test
  void totalsOfOtherKindsDoNotOverlap() {
    var all = new ArrayList<LegacyTotal>();
    for (var kind : List.of("webinar", "workshop")) {
      var scope = new Scope(day("2020-01"), end("2020-12"), Set.of(kind), Set.of());
      all.add(total(Measure.ACTIVITIES, scope, 5, Bound.EXACT));
    }

    assertThat(Sum.of(Measure.ACTIVITIES, all, List.of()).together()).isEqualTo(Amount.exactly(10));
  }

  @Test
  void withoutTotalsASumIsWhatWasHeld() {
    var sum = Sum.of(Measure.REGISTRATIONS, List.of(), HELD);

    assertThat(sum.together()).isEqualTo(Amount.exactly(510));
    assertThat(sum.outside()).isEqualTo(sum.live());
    assertThat(Sum.of(Measure.COUNTRIES, List.of(), List.of()).together())
        .isEqualTo(Amount.exactly(0));
  }

  @Test
  void aBoundIsAsLooseAsThatOfTheLoosestPart() {
    var some = new Amount(10, Bound.AT_LEAST);

    assertThat(some.plus(Amount.exactly(1))).isEqualTo(new Amount(11, Bound.AT_LEAST));
    assertThat(some.plus(new Amount(1, Bound.MORE_THAN)))
        .isEqualTo(new Amount(11, Bound.MORE_THAN));
  }

  @Test
  void aDayIsADayOrAMonth() {
    assertThat(ImpreciseDay.of("2020-13")).isEmpty();
    assertThat(ImpreciseDay.of("2021-02-29")).isEmpty();
    assertThat(ImpreciseDay.of("2020")).isEmpty();
    assertThat(ImpreciseDay.of(" 2020-08 ").orElseThrow().last())
        .isEqualTo(LocalDate.of(2020, 8, 31));
    assertThatThrownBy(() -> new ImpreciseDay("August"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Sum sum(Measure measure) {
    return Sum.of(measure, TOTALS, HELD);
  }

  private static Sum countries(Amount amount, Scope scope) {
    return countries(HELD, amount, scope);
  }

  private static Sum countries(List<HeldThing> held, Amount amount, Scope scope) {
    var total = new LegacyTotal(UUID.randomUUID(), Measure.COUNTRIES, scope, amount, "A report");
    return Sum.of(Measure.COUNTRIES, List.of(total), held);
  }

  private static LegacyTotal total(Measure measure, Scope scope, long value, Bound bound) {
    return new LegacyTotal(
        UUID.randomUUID(), measure, scope, new Amount(value, bound), "A report of 2023");
  }

  private static Scope scope(String from, String to) {
    return new Scope(day(from), Optional.ofNullable(to).map(ImpreciseDay::new), Set.of(), Set.of());
  }

  private static ImpreciseDay day(String text) {
    return new ImpreciseDay(text);
  }

  private static Optional<ImpreciseDay> end(String text) {
    return Optional.of(new ImpreciseDay(text));
  }

  private static HeldThing held(
      String title, String day, long registered, long came, String... countries) {
    return new HeldThing(
        UUID.randomUUID(),
        title,
        LocalDate.parse(day),
        "webinar",
        Set.of(countries),
        Map.of(
            Measure.ACTIVITIES, 1L,
            Measure.REGISTRATIONS, registered,
            Measure.PARTICIPATIONS, came));
  }
}
