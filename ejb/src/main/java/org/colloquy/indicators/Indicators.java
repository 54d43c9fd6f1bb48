package org.colloquy.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Tally;
import org.colloquy.indicators.Exclusion.Reason;
import org.colloquy.sessions.HeldSession;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.world.Area;
import org.colloquy.tenants.world.World;
import org.colloquy.totals.Amount;
import org.colloquy.totals.Bound;
import org.colloquy.totals.HeldThing;
import org.colloquy.totals.LegacyTotal;
import org.colloquy.totals.Measure;
import org.colloquy.totals.Share;
import org.colloquy.totals.Sum;

/**
 * All indicators of what was counted, together with totals from before: plain arithmetic over rows
 * that were put together, and no query. What each means in words is said at the doors.
 */
public final class Indicators {

  /** In the order in which they are shown. */
  public static final List<String> CODES =
      List.of(
          "activities",
          "kinds-used",
          "registrations",
          "attendances",
          "attendance-ratio",
          "show-up-rate",
          "unique-people",
          "repeat-rate",
          "countries",
          "continents",
          "participant-hours",
          "reach-per-activity");

  private static final long HOUR = 3600;

  private final Counted counted;
  private final Counted noted;
  private final Tally all;
  private final Tally ofNoted;
  private final long notOfficial;
  private final Sum activities;
  private final Sum registrations;
  private final Sum participations;
  private final Sum countries;
  private final Sum notedActivities;
  private final Sum notedRegistrations;
  private final List<Sum.Beside> unfit;
  private final List<LegacyTotal> totals;

  /**
   * @param notOfficial how many sessions the filter leaves out for not being official
   * @param told totals from before, of any measure
   */
  public Indicators(Counted counted, long notOfficial, List<LegacyTotal> told, Filter filter) {
    this.counted = counted;
    this.notOfficial = notOfficial;
    noted = counted.at(counted::isNoted);
    all = counted.tally();
    ofNoted = noted.tally();
    totals = told.stream().filter(total -> filter.touches(total.scope())).toList();
    List<LegacyTotal> fit = totals.stream().filter(total -> filter.holds(total.scope())).toList();
    unfit =
        totals.stream()
            .filter(total -> !filter.holds(total.scope()))
            .map(total -> new Sum.Beside(total, Sum.Why.FILTER))
            .toList();
    List<HeldThing> things = things(counted);
    List<HeldThing> notedThings =
        things.stream()
            .filter(thing -> thing.counts().containsKey(Measure.PARTICIPATIONS))
            .toList();
    activities = Sum.of(Measure.ACTIVITIES, fit, things);
    registrations = Sum.of(Measure.REGISTRATIONS, fit, things);
    participations = Sum.of(Measure.PARTICIPATIONS, fit, notedThings);
    countries = Sum.of(Measure.COUNTRIES, fit, things);
    notedActivities = Sum.of(Measure.ACTIVITIES, fit, notedThings);
    notedRegistrations = Sum.of(Measure.REGISTRATIONS, fit, notedThings);
  }

  /**
   * What was held, as sums with totals take it. What nobody noted is missing, which is not none.
   */
  public static List<HeldThing> things(Counted counted) {
    Map<UUID, Tally> tallies = counted.tallies();
    Map<UUID, List<Cell>> cells = counted.bySession();
    List<HeldThing> things = new ArrayList<>();
    for (HeldSession session : counted.sessions()) {
      Tally tally = tallies.get(session.id());
      Map<Measure, Long> counts = new HashMap<>();
      counts.put(Measure.ACTIVITIES, 1L);
      counts.put(Measure.REGISTRATIONS, tally.registrations());
      if (counted.isNoted(session)) {
        counts.put(Measure.PARTICIPATIONS, tally.attendances());
      }
      things.add(
          new HeldThing(
              session.id(),
              session.title(),
              session.day(),
              session.kind(),
              Counted.countries(cells.getOrDefault(session.id(), List.of())),
              counts));
    }
    return things;
  }

  public List<Indicator> all() {
    return CODES.stream().map(this::one).toList();
  }

  /** Of one of {@link #CODES}. */
  public Indicator one(String code) {
    return switch (code) {
      case "activities" -> activities();
      case "kinds-used" -> kindsUsed();
      case "registrations" -> registrations();
      case "attendances" -> attendances();
      case "attendance-ratio" -> attendanceRatio();
      case "show-up-rate" -> showUpRate();
      case "unique-people" -> uniquePeople();
      case "repeat-rate" -> repeatRate();
      case "countries" -> countries();
      case "continents" -> continents();
      case "participant-hours" -> participantHours();
      case "reach-per-activity" -> reach();
      default -> throw new IllegalArgumentException("No indicator: " + code);
    };
  }

  /** The sessions that the value of an indicator leaves out, for a total has them already. */
  public Set<UUID> inTotal(String code) {
    Sum sum =
        switch (code) {
          case "activities" -> activities;
          case "registrations" -> registrations;
          case "attendances", "attendance-ratio", "reach-per-activity" -> participations;
          default -> null;
        };
    return sum == null
        ? Set.of()
        : sum.excluded().stream().map(HeldThing::id).collect(Collectors.toSet());
  }

  private Indicator activities() {
    return count(
        "activities",
        activities,
        activities.outside(),
        List.of(notOfficial()),
        null,
        before(activities));
  }

  private Indicator kindsUsed() {
    Set<String> used =
        counted.sessions().stream().map(HeldSession::kind).collect(Collectors.toSet());
    boolean known = true;
    // A kind is never counted twice, so what stands beside tells of kinds as well.
    for (LegacyTotal total : told(activities)) {
      used.addAll(total.scope().kinds());
      known &= !total.scope().kinds().isEmpty();
    }
    return new Indicator(
        "kinds-used",
        Unit.COUNT,
        BigDecimal.valueOf(used.size()),
        known ? Precision.EXACT : Precision.AT_LEAST,
        null,
        null,
        (long) counted.sessions().size(),
        List.of(notOfficial()),
        null,
        null,
        List.of());
  }

  private Indicator registrations() {
    return count(
        "registrations",
        registrations,
        registrations.outside(),
        List.of(notOfficial(), new Exclusion(Reason.WAITING, all.waiting())),
        counted.rows(cell -> cell.registered() && cell.country() == null),
        before(registrations));
  }

  private Indicator attendances() {
    return count(
        "attendances",
        participations,
        participations.outside(),
        List.of(
            notOfficial(),
            nothingNoted(),
            new Exclusion(Reason.PARTIAL, all.partial()),
            kind(Reason.HOST_OR_FACULTY, AttendanceKind.HOST_OR_FACULTY),
            kind(Reason.NOT_A_PERSON, AttendanceKind.NOT_A_PERSON)),
        unknown(),
        before(participations));
  }

  private Indicator attendanceRatio() {
    return divided(
        "attendance-ratio",
        Unit.PERCENT,
        Share.percent(participations, notedRegistrations),
        Precision.EXACT,
        participations.together().value(),
        notedRegistrations.together().value(),
        notedRegistrations.outside(),
        List.of(notOfficial(), nothingNoted(), inTotal(participations)),
        shares(Measure.PARTICIPATIONS, Measure.REGISTRATIONS));
  }

  private Indicator showUpRate() {
    return divided(
        "show-up-rate",
        Unit.PERCENT,
        Share.percent(ofNoted.showUps(), ofNoted.registrations()),
        Precision.EXACT,
        ofNoted.showUps(),
        ofNoted.registrations(),
        ofNoted.registrations(),
        List.of(
            notOfficial(),
            nothingNoted(),
            new Exclusion(Reason.WALK_IN, ofNoted.walkIns()),
            new Exclusion(Reason.UNIDENTIFIED, ofNoted.unidentified())),
        List.of());
  }

  private Indicator uniquePeople() {
    long people = counted.came(1);
    return new Indicator(
        "unique-people",
        Unit.COUNT,
        BigDecimal.valueOf(people),
        Precision.EXACT,
        null,
        null,
        people,
        List.of(
            notOfficial(), nothingNoted(), new Exclusion(Reason.UNIDENTIFIED, all.unidentified())),
        null,
        null,
        List.of());
  }

  private Indicator repeatRate() {
    return divided(
        "repeat-rate",
        Unit.PERCENT,
        Share.percent(counted.came(2), counted.came(1)),
        Precision.EXACT,
        counted.came(2),
        counted.came(1),
        counted.came(1),
        List.of(
            notOfficial(), nothingNoted(), new Exclusion(Reason.UNIDENTIFIED, all.unidentified())),
        List.of());
  }

  private Indicator countries() {
    return new Indicator(
        "countries",
        Unit.COUNT,
        BigDecimal.valueOf(countries.together().value()),
        Precision.of(countries.together().bound()),
        null,
        null,
        all.attendances(),
        List.of(notOfficial(), nothingNoted()),
        unknown(),
        null,
        before(countries));
  }

  private Indicator continents() {
    Set<String> named = new HashSet<>(counted.countries());
    told(countries).forEach(total -> named.addAll(total.scope().countries()));
    long continents =
        named.stream().map(Indicators::continent).flatMap(Optional::stream).distinct().count();
    return new Indicator(
        "continents",
        Unit.COUNT,
        BigDecimal.valueOf(continents),
        countries.together().bound() == Bound.EXACT ? Precision.EXACT : Precision.AT_LEAST,
        null,
        null,
        all.attendances(),
        List.of(notOfficial(), nothingNoted()),
        unknown(),
        null,
        List.of());
  }

  /** The totals of a measure that are of what is chosen, added or not. */
  private static List<LegacyTotal> told(Sum sum) {
    return Stream.concat(sum.added().stream(), sum.beside().stream().map(Sum.Beside::total))
        .toList();
  }

  /** The region of UN M49 that a country lies in; empty for one that lies in none. */
  public static Optional<String> continent(String country) {
    List<Area> areas =
        CountryCode.isIn(country) ? World.areasOf(new CountryCode(country)) : List.of();
    return areas.isEmpty() ? Optional.empty() : Optional.of(areas.get(areas.size() - 1).code());
  }

  private Indicator participantHours() {
    return new Indicator(
        "participant-hours",
        Unit.HOURS,
        BigDecimal.valueOf(all.seconds()).divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP),
        Precision.EXACT,
        all.seconds(),
        HOUR,
        all.attendances() + all.partial(),
        List.of(notOfficial(), nothingNoted()),
        null,
        all.assumed(),
        List.of());
  }

  private Indicator reach() {
    Amount held = notedActivities.together();
    return divided(
        "reach-per-activity",
        Unit.MEAN,
        Share.atEach(participations, notedActivities),
        held.bound() == Bound.EXACT ? Precision.EXACT : Precision.AT_MOST,
        participations.together().value(),
        held.bound() == Bound.MORE_THAN ? held.value() + 1 : held.value(),
        notedActivities.outside(),
        List.of(notOfficial(), nothingNoted(), inTotal(participations)),
        shares(Measure.PARTICIPATIONS, Measure.ACTIVITIES));
  }

  private Indicator count(
      String code, Sum sum, long n, List<Exclusion> exclusions, Long unknown, List<Before> before) {
    return new Indicator(
        code,
        Unit.COUNT,
        BigDecimal.valueOf(sum.together().value()),
        Precision.of(sum.together().bound()),
        null,
        null,
        n,
        Stream.concat(exclusions.stream(), Stream.of(inTotal(sum))).toList(),
        unknown,
        null,
        before);
  }

  private Indicator divided(
      String code,
      Unit unit,
      Optional<BigDecimal> value,
      Precision precision,
      long numerator,
      long denominator,
      long n,
      List<Exclusion> exclusions,
      List<Before> before) {
    return new Indicator(
        code,
        unit,
        value.orElse(null),
        value.isPresent() ? precision : Precision.NOT_COMPUTABLE,
        numerator,
        denominator,
        n,
        exclusions,
        null,
        null,
        before);
  }

  private Exclusion notOfficial() {
    return new Exclusion(Reason.NOT_OFFICIAL, notOfficial);
  }

  private Exclusion nothingNoted() {
    return new Exclusion(Reason.NOTHING_NOTED, counted.sessions().size() - noted.sessions().size());
  }

  private static Exclusion inTotal(Sum sum) {
    return new Exclusion(Reason.IN_TOTAL, sum.excluded().size());
  }

  private Exclusion kind(Reason reason, AttendanceKind kind) {
    return new Exclusion(reason, counted.rows(cell -> cell.kind() == kind));
  }

  private long unknown() {
    Predicate<Cell> present = Cell::present;
    return counted.rows(present.and(cell -> cell.country() == null));
  }

  /** Totals of a measure, those in the sum first. */
  private List<Before> before(Sum sum) {
    return Stream.of(
            sum.added().stream().map(total -> before(total, null)),
            sum.beside().stream().map(each -> before(each.total(), each.why())),
            unfit.stream()
                .filter(each -> each.total().measure() == sum.measure())
                .map(each -> before(each.total(), each.why())))
        .flatMap(each -> each)
        .toList();
  }

  private static Before before(LegacyTotal total, Sum.Why why) {
    return before(
        total, BigDecimal.valueOf(total.amount().value()), total.amount().bound(), null, null, why);
  }

  private static Before before(
      LegacyTotal total,
      BigDecimal value,
      Bound bound,
      Long numerator,
      Long denominator,
      Sum.Why why) {
    return new Before(
        value,
        bound,
        numerator,
        denominator,
        total.scope().from().text(),
        total.scope().to().map(Object::toString).orElse(""),
        total.source(),
        why);
  }

  /** What totals of two measures give over the same scope, by themselves. */
  private List<Before> shares(Measure part, Measure whole) {
    List<Before> shares = new ArrayList<>();
    for (LegacyTotal some : of(part)) {
      for (LegacyTotal each : of(whole)) {
        if (some.scope().equals(each.scope()) && isExact(some) && isExact(each)) {
          share(some, each).ifPresent(shares::add);
        }
      }
    }
    return shares;
  }

  private Optional<Before> share(LegacyTotal part, LegacyTotal whole) {
    long some = part.amount().value();
    long many = whole.amount().value();
    Optional<BigDecimal> value =
        whole.measure() == Measure.ACTIVITIES ? mean(some, many) : Share.percent(some, many);
    Sum.Why why = why(part).or(() -> why(whole)).orElse(null);
    return value.map(said -> before(part, said, Bound.EXACT, some, many, why));
  }

  private static boolean isExact(LegacyTotal total) {
    return total.amount().bound() == Bound.EXACT;
  }

  private static Optional<BigDecimal> mean(long part, long many) {
    return many == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part).divide(BigDecimal.valueOf(many), 1, RoundingMode.HALF_UP));
  }

  private Optional<Sum.Why> why(LegacyTotal total) {
    return Stream.of(activities, registrations, participations)
        .flatMap(sum -> Stream.concat(sum.beside().stream(), unfit.stream()))
        .filter(beside -> beside.total().equals(total))
        .map(Sum.Beside::why)
        .findFirst();
  }

  private List<LegacyTotal> of(Measure measure) {
    return totals.stream().filter(total -> total.measure() == measure).toList();
  }
}
