package org.colloquy.totals;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What a total covers. Of what is said of neither kinds nor countries it covers all of them.
 *
 * @param to empty where nobody said up to when it was counted
 * @param kinds codes of kinds of sessions
 * @param countries ISO 3166 codes
 */
public record Scope(
    ImpreciseDay from, Optional<ImpreciseDay> to, Set<String> kinds, Set<String> countries) {

  public Scope {
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
  }

  /** Whether it is said where it ends. Nothing can rightly be added to what has no end. */
  public boolean isClosed() {
    return to.isPresent();
  }

  /**
   * Whether a thing may have been counted in it. What is not known of a thing lets it in: rather is
   * it left out of a sum than counted twice.
   */
  public boolean covers(HeldThing thing) {
    return !thing.day().isBefore(from.first())
        && to.map(end -> !thing.day().isAfter(end.last())).orElse(true)
        && meets(kinds, Set.of(thing.kind()))
        && meets(countries, thing.countries());
  }

  /** Whether something may have been counted in both. */
  public boolean overlaps(Scope other) {
    return begins(other)
        && other.begins(this)
        && meets(kinds, other.kinds)
        && meets(countries, other.countries);
  }

  /** Whether it begins before the other one has ended. */
  private boolean begins(Scope other) {
    return other.to.map(end -> !from.first().isAfter(end.last())).orElse(true);
  }

  /** Nothing said is all of them. */
  private static boolean meets(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }
}
