package org.colloquy.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.costs.CostOfSustaining.Spent;
import org.colloquy.costs.Spending.Basis;
import org.junit.jupiter.api.Test;

class CostOfSustainingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Currency USD = Currency.getInstance("USD");
  private static final Rates RATES =
      new Rates(
          USD,
          List.of(
              new Rates.Declared(
                  Currency.getInstance("INR"), DAY.minusDays(3), new BigDecimal("83.00"))));

  private static final Map<String, Volume> HELD = held();
  private static final Volume ALL = new Volume(4, 250, 180, hours(550), 0);

  private static Map<String, Volume> held() {
    var held = new LinkedHashMap<String, Volume>();
    held.put("webinar", new Volume(2, 200, 150, hours(300), 0));
    held.put("workshop", new Volume(1, 40, 40, hours(240), 0));
    held.put("mentoring", new Volume(1, 10, 10, hours(10), 0));
    return held;
  }

  private static long hours(int hours) {
    return hours * 3600L;
  }

  private static List<Spent> spent() {
    return List.of(
        on("webinar", Payment.CASH, "24900", "INR"),
        on("workshop", Payment.CASH, "500", "USD"),
        // 20 hours at 25.00
        on("workshop", Payment.IN_KIND, "500", "USD"),
        on(null, Payment.CASH, "1000", "USD"));
  }

  private static Spent on(String group, Payment payment, String amount, String currency) {
    var money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
    return new Spent(Optional.ofNullable(group), payment, RATES.converted(money, DAY));
  }

  private static CostOfSustaining reckoned(ApportionmentKey key) {
    return CostOfSustaining.of(2, key, spent(), HELD, ALL);
  }

  private static List<String> overhead(CostOfSustaining cost) {
    return cost.groups().stream()
        .map(line -> line.overhead().on(Basis.FULL).orElseThrow().toPlainString())
        .toList();
  }

  private static List<String> per(Unit unit, Basis basis, CostOfSustaining cost) {
    var lines = new ArrayList<>(cost.groups());
    lines.add(cost.whole());
    return lines.stream()
        .map(line -> line.per(unit, basis).map(BigDecimal::toPlainString).orElse("-"))
        .toList();
  }

  @Test
  void cashAndEverythingAreTwoTotalsAndOtherMoneyCountsAtTheRateOfItsDay() {
    var cost = reckoned(ApportionmentKey.ACTIVITIES);

    assertThat(cost.groups().get(0).direct().on(Basis.CASH)).contains(new BigDecimal("300.00"));
    assertThat(cost.whole().total(Basis.CASH)).contains(new BigDecimal("1800.00"));
    assertThat(cost.whole().total(Basis.FULL)).contains(new BigDecimal("2300.00"));
  }

  @Test
  void overheadIsSharedOutToTheCentByTheDeclaredKey() {
    assertThat(overhead(reckoned(ApportionmentKey.ACTIVITIES)))
        .containsExactly("500.00", "250.00", "250.00");
    assertThat(overhead(reckoned(ApportionmentKey.PARTICIPATIONS)))
        .containsExactly("800.00", "160.00", "40.00");
    assertThat(overhead(reckoned(ApportionmentKey.HOURS)))
        .as("rounded each for itself a cent would be lost")
        .containsExactly("545.46", "436.36", "18.18");
  }

  @Test
  void theGroupsComeToTheWholeWithWhateverKey() {
    for (var key : ApportionmentKey.values()) {
      for (var basis : Basis.values()) {
        var cost = reckoned(key);
        assertThat(
                cost.groups().stream()
                    .map(line -> line.total(basis).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .as("%s %s", key, basis)
            .isEqualByComparingTo(cost.whole().total(basis).orElseThrow());
      }
    }
  }

  @Test
  void whatOneParticipationTakesDependsOnTheKindAndOnWhatCounts() {
    var cost = reckoned(ApportionmentKey.PARTICIPATIONS);

    assertThat(per(Unit.PARTICIPATION, Basis.FULL, cost))
        .containsExactly("5.50", "29.00", "4.00", "9.20");
    assertThat(per(Unit.PARTICIPATION, Basis.CASH, cost))
        .containsExactly("5.50", "16.50", "4.00", "7.20");
    assertThat(per(Unit.PARTICIPANT_HOUR, Basis.FULL, cost)).last().isEqualTo("4.18");
    assertThat(per(Unit.ACTIVITY, Basis.FULL, cost)).last().isEqualTo("575.00");
    assertThat(per(Unit.PERSON, Basis.FULL, cost)).last().isEqualTo("12.78");
  }

  @Test
  void aYearOfManyActivitiesHasThreeUnitCosts() {
    var cost =
        CostOfSustaining.of(
            2,
            ApportionmentKey.ACTIVITIES,
            List.of(on(null, Payment.CASH, "26000", "USD")),
            Map.of("webinar", new Volume(130, 13_681, 0, 73_877_400, 0)),
            new Volume(130, 13_681, 0, 73_877_400, 0));

    assertThat(per(Unit.ACTIVITY, Basis.FULL, cost)).last().isEqualTo("200.00");
    assertThat(per(Unit.PARTICIPATION, Basis.FULL, cost)).last().isEqualTo("1.90");
    assertThat(per(Unit.PARTICIPANT_HOUR, Basis.FULL, cost)).last().isEqualTo("1.27");
    assertThat(per(Unit.PERSON, Basis.FULL, cost))
        .as("nobody is known by name: not computable, and not zero")
        .last()
        .isEqualTo("-");
  }

  @Test
  void whatHasNoRateMakesWhatItIsInNotComputableAndNothingElse() {
    var spent = new ArrayList<>(spent());
    spent.add(on("webinar", Payment.CASH, "5000", "BDT"));
    var cost = CostOfSustaining.of(2, ApportionmentKey.ACTIVITIES, spent, HELD, ALL);

    assertThat(cost.whole().total(Basis.CASH)).isEmpty();
    assertThat(cost.whole().total(Basis.FULL)).isEmpty();
    assertThat(cost.groups().get(0).total(Basis.CASH)).isEmpty();
    assertThat(cost.groups().get(1).total(Basis.FULL)).contains(new BigDecimal("1250.00"));
  }

  @Test
  void whatIsInKindAndHasNoRateLeavesCashAlone() {
    var spent = new ArrayList<>(spent());
    spent.add(on("workshop", Payment.IN_KIND, "5000", "BDT"));
    var cost = CostOfSustaining.of(2, ApportionmentKey.ACTIVITIES, spent, HELD, ALL);

    assertThat(cost.whole().total(Basis.CASH)).contains(new BigDecimal("1800.00"));
    assertThat(cost.whole().total(Basis.FULL)).isEmpty();
  }

  @Test
  void overheadOfATimeInWhichNothingWasHeldIsWithTheWholeAndWithNoGroup() {
    var cost = CostOfSustaining.of(2, ApportionmentKey.ACTIVITIES, spent(), Map.of(), Volume.NONE);

    assertThat(cost.whole().total(Basis.CASH)).contains(new BigDecimal("1800.00"));
    assertThat(cost.whole().per(Unit.ACTIVITY, Basis.CASH)).isEmpty();
    assertThat(cost.groups()).extracting(CostLine::group).containsExactly("webinar", "workshop");
    assertThat(cost.groups().get(0).direct().on(Basis.CASH)).contains(new BigDecimal("300.00"));
    assertThat(cost.groups().get(0).total(Basis.CASH)).isEmpty();
  }

  @Test
  void whereNothingWasSpentNothingIsWhatItTook() {
    var cost = CostOfSustaining.of(2, ApportionmentKey.HOURS, List.of(), HELD, ALL);

    assertThat(per(Unit.PARTICIPATION, Basis.FULL, cost))
        .containsExactly("0.00", "0.00", "0.00", "0.00");
  }

  @Test
  void aRateHoldsUntilTheNextOneAndNotBeforeItsDay() {
    var inr = Currency.getInstance("INR");
    var rates =
        new Rates(
            USD,
            List.of(
                new Rates.Declared(inr, DAY, new BigDecimal("83")),
                new Rates.Declared(inr, DAY.plusDays(10), new BigDecimal("84"))));
    var money = new Money(new BigDecimal("24900"), inr);

    assertThat(rates.converted(money, DAY.minusDays(1))).isEmpty();
    assertThat(rates.converted(money, DAY)).contains(new BigDecimal("300.00"));
    assertThat(rates.converted(money, DAY.plusDays(9))).contains(new BigDecimal("300.00"));
    assertThat(rates.converted(money, DAY.plusDays(10))).contains(new BigDecimal("296.43"));
  }

  @Test
  void ofACommitmentAsManyDaysCountAsLieWithin() {
    var commitment =
        new Commitment(
            new UUID(0, 1),
            "A foundation",
            new Money(new BigDecimal("7300"), USD),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31));

    assertThat(commitment.within(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)).amount())
        .isEqualByComparingTo("3650.00");
    assertThat(commitment.within(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)).amount())
        .isEqualByComparingTo("0");
  }
}
