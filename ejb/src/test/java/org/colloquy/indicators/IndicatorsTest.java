package org.colloquy.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.Standing;
import org.colloquy.indicators.Exclusion.Reason;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.Modality;
import org.colloquy.shared.Sittings;
import org.colloquy.suppression.Suppression;
import org.colloquy.suppression.Threshold;
import org.colloquy.suppression.TooFew;
import org.colloquy.totals.Amount;
import org.colloquy.totals.Bound;
import org.colloquy.totals.ImpreciseDay;
import org.colloquy.totals.LegacyTotal;
import org.colloquy.totals.Measure;
import org.colloquy.totals.Scope;
import org.colloquy.totals.Sum;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private final List<HeldSession> sessions = new ArrayList<>();
  private final List<Presence> rows = new ArrayList<>();
  private final Map<UUID, Sittings> official = new HashMap<>();
  private final List<LegacyTotal> totals = new ArrayList<>();

  @Test
  void totalsFromBeforeAreAddedWithoutCountingTwice() {
    legacy("2023-03-31");
    for (int i = 0; i < 2; i++) {
      people(session("2023-02-1" + i, "webinar"), 45, 30, "NP");
    }
    for (int i = 0; i < 5; i++) {
      people(session("2023-05-1" + i, "workshop"), 84, 62, List.of("IN", "BD", "LK").get(i % 3));
    }
    Indicators all = indicators(Filter.NONE);

    Indicator activities = all.one("activities");
    assertThat(said(activities)).isEqualTo("135 MORE_THAN");
    assertThat(activities.exclusions()).containsExactly(new Exclusion(Reason.IN_TOTAL, 2));
    assertThat(said(all.one("registrations"))).isEqualTo("26360 EXACT");
    assertThat(said(all.one("attendances"))).isEqualTo("13991 EXACT");
    Indicator ratio = all.one("attendance-ratio");
    assertThat(said(ratio)).isEqualTo("53.1 EXACT");
    assertThat(ratio.numerator()).isEqualTo(13991);
    assertThat(ratio.denominator()).isEqualTo(26360);
    assertThat(ratio.before())
        .singleElement()
        .satisfies(
            before -> {
              assertThat(before.value()).hasToString("52.7");
              assertThat(before.numerator()).isEqualTo(13681);
              assertThat(before.denominator()).isEqualTo(25940);
              assertThat(before.why()).isNull();
            });
    assertThat(said(all.one("countries"))).isEqualTo("53 AT_LEAST");
    assertThat(said(all.one("continents"))).isEqualTo("1 AT_LEAST");
    assertThat(said(all.one("kinds-used"))).isEqualTo("2 AT_LEAST");
    assertThat(said(all.one("unique-people"))).isEqualTo("370 EXACT");
    // At most: there may be more than 136 activities.
    assertThat(said(all.one("reach-per-activity"))).isEqualTo("102.9 AT_MOST");
    assertThat(all.inTotal("attendances")).hasSize(2);
    assertThat(all.inTotal("unique-people")).isEmpty();
  }

  @Test
  void aPeriodThatHoldsATotalHasItAndOneThatCutsItHasItBeside() {
    legacy("2023-03-31");
    people(session("2023-02-10", "webinar"), 45, 30, "NP");
    people(session("2023-05-10", "workshop"), 420, 310, "IN");

    assertThat(said(indicators(period("2020-08", "2023-12")).one("activities")))
        .isEqualTo("131 MORE_THAN");
    Indicator cut = indicators(period("2023-02", "2023-06")).one("registrations");
    assertThat(said(cut)).isEqualTo("465 EXACT");
    assertThat(cut.before()).extracting(Before::why).containsExactly(Sum.Why.FILTER);
    Indicator later = indicators(period("2023-04", "")).one("attendance-ratio");
    assertThat(said(later)).isEqualTo("73.8 EXACT");
    assertThat(later.before()).isEmpty();
    Filter kind = new FilterDraft(null, null, "workshop", null, null, null, null, null).filter();
    assertThat(indicators(kind).one("activities").before())
        .extracting(Before::why)
        .containsExactly(Sum.Why.FILTER);
  }

  @Test
  void distinctCountsOfTotalsWithoutAnEndAreAtLeastSoManyThoughNothingWasHeld() {
    legacy("");
    Indicators all = indicators(Filter.NONE);

    assertThat(said(all.one("countries"))).isEqualTo("53 AT_LEAST");
    assertThat(all.one("countries").before())
        .extracting(Before::why)
        .containsExactly(Sum.Why.NO_END);
    assertThat(said(all.one("continents"))).isEqualTo("0 AT_LEAST");
    assertThat(said(all.one("kinds-used"))).as("nobody named them").isEqualTo("0 AT_LEAST");
    assertThat(said(all.one("activities"))).as("what adds stands beside").isEqualTo("0 EXACT");
  }

  @Test
  void aTotalWithoutAnEndStandsBesideWithItsShare() {
    legacy("");
    Indicator ratio = indicators(Filter.NONE).one("attendance-ratio");

    assertThat(said(ratio)).isEqualTo("null NOT_COMPUTABLE");
    assertThat(ratio.before())
        .singleElement()
        .satisfies(
            before -> {
              assertThat(before.value()).hasToString("52.7");
              assertThat(before.why()).isEqualTo(Sum.Why.NO_END);
            });
    assertThat(said(indicators(Filter.NONE).one("activities"))).isEqualTo("0 EXACT");
  }

  @Test
  void whoWalksInRaisesTheRatioAndNotTheShowUpRate() {
    UUID session = session("2026-11-03", "webinar");
    official.put(session, sittings("2026-11-03"));
    add(session, 6, Standing.CONFIRMED, AttendanceStatus.PRESENT, AttendanceKind.PERSON);
    add(session, 1, Standing.CONFIRMED, AttendanceStatus.PARTIAL, AttendanceKind.PERSON);
    add(session, 3, Standing.CONFIRMED, AttendanceStatus.ABSENT, AttendanceKind.PERSON);
    add(session, 3, Standing.WAITING, AttendanceStatus.ABSENT, AttendanceKind.PERSON);
    add(session, 4, Standing.WALK_IN, AttendanceStatus.PRESENT, AttendanceKind.PERSON);
    unidentified(session);
    add(session, 1, Standing.WALK_IN, AttendanceStatus.PRESENT, AttendanceKind.HOST_OR_FACULTY);
    add(session, 1, Standing.WALK_IN, AttendanceStatus.PRESENT, AttendanceKind.NOT_A_PERSON);
    Indicators all = indicators(Filter.NONE);

    assertThat(said(all.one("registrations"))).isEqualTo("10 EXACT");
    assertThat(all.one("registrations").exclusions())
        .containsExactly(new Exclusion(Reason.WAITING, 3));
    assertThat(said(all.one("attendances"))).isEqualTo("11 EXACT");
    assertThat(all.one("attendances").exclusions())
        .containsExactly(
            new Exclusion(Reason.PARTIAL, 1),
            new Exclusion(Reason.HOST_OR_FACULTY, 1),
            new Exclusion(Reason.NOT_A_PERSON, 1));
    assertThat(all.one("attendances").unknown()).isEqualTo(11);
    assertThat(said(all.one("attendance-ratio"))).isEqualTo("110.0 EXACT");
    assertThat(said(all.one("show-up-rate"))).isEqualTo("60.0 EXACT");
    assertThat(said(all.one("unique-people"))).isEqualTo("10 EXACT");
    assertThat(all.one("unique-people").exclusions())
        .containsExactly(new Exclusion(Reason.UNIDENTIFIED, 1));
    assertThat(said(all.one("repeat-rate"))).isEqualTo("0.0 EXACT");
    Indicator hours = all.one("participant-hours");
    assertThat(said(hours)).isEqualTo("16.5 EXACT");
    assertThat(hours.assumed()).isEqualTo(11);
    assertThat(said(all.one("reach-per-activity"))).isEqualTo("11.0 EXACT");
  }

  @Test
  void nothingIsDividedByNothing() {
    Indicators none = indicators(Filter.NONE);

    for (String code :
        List.of("attendance-ratio", "show-up-rate", "repeat-rate", "reach-per-activity")) {
      assertThat(said(none.one(code))).as(code).isEqualTo("null NOT_COMPUTABLE");
    }
    assertThat(said(none.one("participant-hours"))).isEqualTo("0.0 EXACT");
  }

  @Test
  void sharesAreRoundedHalfUpToOneDecimal() {
    UUID session = session("2026-11-03", "webinar");
    people(session, 80, 1, "IN");
    // 1 of 80 is 1.25.
    assertThat(said(indicators(Filter.NONE).one("show-up-rate"))).isEqualTo("1.3 EXACT");
  }

  @Test
  void aSessionOfWhichNothingIsNotedIsLeftOutOfShares() {
    people(session("2026-11-03", "webinar"), 10, 5, "IN");
    UUID silent = session("2026-11-04", "webinar");
    add(silent, 90, Standing.CONFIRMED, null, AttendanceKind.PERSON);
    Indicators all = indicators(Filter.NONE);

    assertThat(said(all.one("registrations"))).isEqualTo("100 EXACT");
    Indicator ratio = all.one("attendance-ratio");
    assertThat(said(ratio)).isEqualTo("50.0 EXACT");
    assertThat(ratio.exclusions()).containsExactly(new Exclusion(Reason.NOTHING_NOTED, 1));
    assertThat(said(all.one("show-up-rate"))).isEqualTo("50.0 EXACT");
  }

  @Test
  void peopleOfOneCountryAreNotShownWhereTheyOrTheOthersAreFew() {
    UUID session = session("2026-11-03", "webinar");
    people(session, 12, 12, "IN");
    people(session, 7, 7, "NP");
    people(session, 3, 3, "BD");

    assertThat(said(shown("IN").one("attendances"))).isEqualTo("12 EXACT");
    assertThatThrownBy(() -> shown("BD")).isInstanceOf(TooFew.class);
    assertThatThrownBy(() -> shown("NP"))
        .as("22 less 12 less 7 would give the 3")
        .isInstanceOf(TooFew.class);
  }

  @Test
  void aCountryThatLeavesOutTwoIsRefused() {
    UUID session = session("2026-11-03", "webinar");
    people(session, 20, 20, "IN");
    people(session, 2, 2, "NP");

    assertThatThrownBy(() -> shown("IN")).isInstanceOf(TooFew.class);
  }

  @Test
  void aNumberOfFewAmongManyIsMissing() {
    UUID session = session("2026-11-03", "webinar");
    people(session, 30, 28, "IN");
    people(session, 30, 10, "NP");

    assertThat(shown("IN").one("show-up-rate").precision()).isEqualTo(Precision.EXACT);
    OfFew few = few("IN");
    Indicator rate = few.shown(shown("IN").one("show-up-rate"));
    assertThat(rate.precision()).as("two did not come").isEqualTo(Precision.SUPPRESSED);
    assertThat(rate.value()).isNull();
    assertThat(rate.numerator()).isNull();
    assertThat(rate.exclusions()).isEmpty();
    assertThat(said(few.shown(shown("IN").one("attendances")))).isEqualTo("28 EXACT");
  }

  private Indicators shown(String country) {
    few(country).check();
    Filter filter = of(country);
    return new Indicators(
        counted()
            .where(cell -> country.equals(cell.country()), came -> country.equals(came.country())),
        0,
        totals,
        filter);
  }

  private OfFew few(String country) {
    return new OfFew(counted(), of(country), new Suppression(Threshold.USUAL));
  }

  private static Filter of(String country) {
    return new FilterDraft(null, null, null, null, null, country, null, null).filter();
  }

  private static Filter period(String from, String to) {
    return new FilterDraft(from, to, null, null, null, null, null, null).filter();
  }

  /** As a reader of the figures would choose. */
  private Indicators indicators(Filter filter) {
    return new Indicators(counted().at(filter::chooses), 0, totals, filter);
  }

  private Counted counted() {
    return Counted.of(List.copyOf(sessions), official, Cell.of(rows), Came.of(rows));
  }

  private static String said(Indicator indicator) {
    return (indicator.value() == null ? null : indicator.value().toPlainString())
        + " "
        + indicator.precision();
  }

  private void legacy(String to) {
    told(Measure.ACTIVITIES, 130, Bound.MORE_THAN, to);
    told(Measure.REGISTRATIONS, 25_940, Bound.EXACT, to);
    told(Measure.PARTICIPATIONS, 13_681, Bound.EXACT, to);
    told(Measure.COUNTRIES, 53, Bound.EXACT, to);
  }

  private void told(Measure measure, long value, Bound bound, String to) {
    totals.add(
        new LegacyTotal(
            UUID.randomUUID(),
            measure,
            new Scope(new ImpreciseDay("2020-08"), ImpreciseDay.of(to), Set.of(), Set.of()),
            new Amount(value, bound),
            "A report"));
  }

  private UUID session(String day, String kind) {
    UUID id = UUID.randomUUID();
    sessions.add(
        new HeldSession(
            id, "Session", LocalDate.parse(day), kind, sittings(day), Modality.ONLINE, null));
    return id;
  }

  /** An hour and a half. */
  private static Sittings sittings(String day) {
    Instant start = LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    return Sittings.of(start, start.plusSeconds(5400));
  }

  private void people(UUID session, int registered, int came, String country) {
    for (int i = 0; i < registered; i++) {
      rows.add(
          new Presence(
              session,
              UUID.randomUUID(),
              AttendanceKind.PERSON,
              Standing.CONFIRMED,
              i < came ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT,
              null,
              country,
              null));
    }
  }

  private void add(
      UUID session, int many, Standing how, AttendanceStatus status, AttendanceKind kind) {
    for (int i = 0; i < many; i++) {
      rows.add(new Presence(session, UUID.randomUUID(), kind, how, status, null, null, null));
    }
  }

  private void unidentified(UUID session) {
    rows.add(
        new Presence(
            session,
            null,
            AttendanceKind.PERSON,
            Standing.WALK_IN,
            AttendanceStatus.PRESENT,
            null,
            null,
            null));
  }
}
