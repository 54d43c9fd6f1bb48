package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was spent, in the network's currency. A part is empty where it is not computable, for there
 * is no rate for something in it.
 */
public record Spending(Optional<BigDecimal> cash, Optional<BigDecimal> inKind) {

  /** Without what was given in kind, or with it. */
  public enum Basis {
    CASH,
    FULL
  }

  public Optional<BigDecimal> on(Basis basis) {
    return basis == Basis.CASH ? cash : sum(cash, inKind);
  }

  public Spending plus(Spending other) {
    return new Spending(sum(cash, other.cash), sum(inKind, other.inKind));
  }

  static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(first -> other.map(first::add));
  }
}
