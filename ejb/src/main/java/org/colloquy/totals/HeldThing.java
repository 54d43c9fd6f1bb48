package org.colloquy.totals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that was held here, with what was counted at it.
 *
 * @param day on which it began, where it was organised
 * @param countries from which people took part; empty where that is not known
 * @param counts what was not counted is missing, which is not none
 */
public record HeldThing(
    UUID id,
    String title,
    LocalDate day,
    String kind,
    Set<String> countries,
    Map<Measure, Long> counts) {

  public HeldThing {
    countries = Set.copyOf(countries);
    counts = Map.copyOf(counts);
  }

  long count(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }
}
