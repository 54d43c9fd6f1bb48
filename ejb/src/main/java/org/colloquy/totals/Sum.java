package org.colloquy.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A measure from totals and from what was held, counting nothing twice. What was held within the
 * scope of a total that is added is left out, and told. A total without an end, one that is only
 * nearly known, and one whose scope overlaps that of another that is added stand beside. What is
 * the same in two places (countries) is never added: at least as many as the most that is known,
 * and where nobody said up to when they were counted at least so many, whatever was held here.
 *
 * @param together what may be said of both; bounds survive
 * @param live what was counted at all that was held here
 * @param outside the same without what is left out
 * @param added totals that are in {@code together}
 * @param beside totals that are not, and why
 * @param excluded what was held here and is left out, for a total has it already
 */
public record Sum(
    Measure measure,
    Amount together,
    long live,
    long outside,
    List<LegacyTotal> added,
    List<Beside> beside,
    List<HeldThing> excluded) {

  public Sum {
    added = List.copyOf(added);
    beside = List.copyOf(beside);
    excluded = List.copyOf(excluded);
  }

  /** Why a total stands beside. */
  public enum Why {
    NO_END,
    NEARLY,
    OVERLAPS,
    /** It is no count that can be added. */
    DISTINCT,
    /** It says nothing of what was chosen alone. */
    FILTER
  }

  /** A total that is not added. */
  public record Beside(LegacyTotal total, Why why) {}

  /** Of this measure, from totals and things of any. */
  public static Sum of(Measure measure, List<LegacyTotal> totals, List<HeldThing> held) {
    var ours =
        totals.stream()
            .filter(total -> total.measure() == measure)
            .sorted(
                Comparator.comparing((LegacyTotal total) -> total.scope().from().first())
                    .thenComparing(LegacyTotal::id))
            .toList();
    return measure.adds() ? added(measure, ours, held) : distinct(measure, ours, held);
  }

  private static Sum added(Measure measure, List<LegacyTotal> totals, List<HeldThing> held) {
    var added = new ArrayList<LegacyTotal>();
    var beside = new ArrayList<Beside>();
    for (var total : totals) {
      reason(total, added)
          .ifPresentOrElse(why -> beside.add(new Beside(total, why)), () -> added.add(total));
    }
    var excluded =
        held.stream()
            .filter(thing -> added.stream().anyMatch(total -> total.scope().covers(thing)))
            .sorted(Comparator.comparing(HeldThing::day).thenComparing(HeldThing::id))
            .toList();
    var live = count(measure, held);
    var outside = live - count(measure, excluded);
    var together =
        added.stream().map(LegacyTotal::amount).reduce(Amount.exactly(outside), Amount::plus);
    return new Sum(measure, together, live, outside, added, beside, excluded);
  }

  private static Optional<Why> reason(LegacyTotal total, List<LegacyTotal> added) {
    if (!total.scope().isClosed()) {
      return Optional.of(Why.NO_END);
    }
    if (total.amount().bound() == Bound.NEARLY) {
      return Optional.of(Why.NEARLY);
    }
    return added.stream().anyMatch(other -> other.scope().overlaps(total.scope()))
        ? Optional.of(Why.OVERLAPS)
        : Optional.empty();
  }

  private static Sum distinct(Measure measure, List<LegacyTotal> totals, List<HeldThing> held) {
    var live = new HashSet<String>();
    held.forEach(thing -> live.addAll(thing.countries()));
    var known = totals.stream().filter(total -> total.amount().bound() != Bound.NEARLY).toList();
    var all = new HashSet<>(live);
    known.forEach(total -> all.addAll(total.scope().countries()));
    return new Sum(
        measure,
        most(totals, known, live.size(), all.size()),
        live.size(),
        live.size(),
        List.of(),
        totals.stream()
            .map(total -> new Beside(total, reason(total, List.of()).orElse(Why.DISTINCT)))
            .toList(),
        List.of());
  }

  /**
   * @param known those of the totals that a number can be made of
   * @param named how many are known by name, here and in totals
   */
  private static Amount most(
      List<LegacyTotal> totals, List<LegacyTotal> known, int live, int named) {
    if (totals.stream().allMatch(Sum::namesAll)) {
      return Amount.exactly(named);
    }
    if (totals.size() == 1 && live == 0 && reason(totals.get(0), List.of()).isEmpty()) {
      return totals.get(0).amount();
    }
    return known.stream()
        .map(LegacyTotal::amount)
        .max(Comparator.comparingLong(Amount::least))
        .filter(most -> most.least() >= named)
        .map(most -> new Amount(most.value(), most.bound().with(Bound.AT_LEAST)))
        .orElseGet(() -> new Amount(named, Bound.AT_LEAST));
  }

  /** Whether each that it counts is named, and there were no more by its end. */
  private static boolean namesAll(LegacyTotal total) {
    return total.scope().isClosed()
        && total.amount().bound() == Bound.EXACT
        && total.scope().countries().size() == total.amount().value();
  }

  private static long count(Measure measure, List<HeldThing> things) {
    return things.stream().mapToLong(thing -> thing.count(measure)).sum();
  }
}
