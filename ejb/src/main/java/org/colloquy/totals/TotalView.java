package org.colloquy.totals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A total as it is kept, under the names that it was typed by.
 *
 * @param to empty where nobody said up to when it was counted
 */
@Schema(name = "Total")
public record TotalView(
    UUID id,
    int version,
    Measure measure,
    String from,
    String to,
    List<String> kinds,
    List<String> countries,
    long value,
    Bound bound,
    String source) {

  public TotalView {
    kinds = List.copyOf(kinds);
    countries = List.copyOf(countries);
  }

  /** The same as sums take it. */
  public LegacyTotal told() {
    return new LegacyTotal(
        id,
        measure,
        new Scope(
            new ImpreciseDay(from), ImpreciseDay.of(to), Set.copyOf(kinds), Set.copyOf(countries)),
        new Amount(value, bound),
        source);
  }
}
