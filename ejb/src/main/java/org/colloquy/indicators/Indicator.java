package org.colloquy.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure with all that it takes to judge it.
 *
 * @param value null where it is not computable, or suppressed
 * @param numerator of a share, a mean or hours (seconds); null for a count
 * @param denominator likewise
 * @param n how many sessions, rows or people were counted here; null where that is suppressed
 * @param exclusions what it leaves out, each with its reason
 * @param unknown how many of the rows counted are of people whose country is not known; null where
 *     nobody asks, and where it is suppressed
 * @param assumed how many of the rows counted nobody measured, so that they count with all of the
 *     time; null for all but hours
 * @param before what is known from before, in the value or beside it
 */
public record Indicator(
    String code,
    Unit unit,
    @Schema(nullable = true) BigDecimal value,
    Precision precision,
    @Schema(nullable = true) Long numerator,
    @Schema(nullable = true) Long denominator,
    @Schema(nullable = true) Long n,
    List<Exclusion> exclusions,
    @Schema(nullable = true) Long unknown,
    @Schema(nullable = true) Long assumed,
    List<Before> before) {

  public Indicator {
    exclusions = exclusions.stream().filter(each -> each.count() > 0).toList();
    before = List.copyOf(before);
  }

  /** The same figure, of which nothing is said. */
  Indicator suppressed() {
    return new Indicator(
        code, unit, null, Precision.SUPPRESSED, null, null, null, List.of(), null, null, before);
  }

  /** Without the numbers of people that stand beside it: they are of a few. */
  Indicator bare() {
    return new Indicator(
        code,
        unit,
        value,
        precision,
        numerator,
        denominator,
        n,
        exclusions.stream().filter(each -> each.reason().ofSessions()).toList(),
        null,
        null,
        before);
  }
}
