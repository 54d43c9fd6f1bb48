package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was held of one kind, or in one way, or altogether, and what it took.
 *
 * @param group which of them; empty for what was spent on sessions that are not there any more
 * @param direct what was spent on these sessions themselves
 * @param overhead their share of what was spent on all
 */
public record CostLine(String group, Volume volume, Spending direct, Spending overhead) {

  /** Empty where it is not computable. */
  public Optional<BigDecimal> total(Spending.Basis basis) {
    return direct.plus(overhead).on(basis);
  }

  /** What one of these took; empty where it is not computable. */
  public Optional<BigDecimal> per(Unit unit, Spending.Basis basis) {
    return total(basis).flatMap(cost -> unit.of(cost, volume));
  }
}
