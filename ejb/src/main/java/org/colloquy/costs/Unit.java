package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** By what a cost is divided. */
public enum Unit {
  ACTIVITY,
  PARTICIPATION,
  PERSON,
  PARTICIPANT_HOUR;

  static final int HOUR = 3600;

  /** To as many digits as the cost has; empty where it is not computable, for there is none. */
  Optional<BigDecimal> of(BigDecimal cost, Volume volume) {
    return switch (this) {
      case ACTIVITY -> divided(cost, volume.activities());
      case PARTICIPATION -> divided(cost, volume.attendances());
      case PERSON -> divided(cost, volume.people());
      case PARTICIPANT_HOUR -> divided(cost.multiply(BigDecimal.valueOf(HOUR)), volume.seconds());
    };
  }

  /** Empty where there is nothing to divide by: it is not computable, and not zero. */
  static Optional<BigDecimal> divided(BigDecimal cost, long by) {
    return by <= 0
        ? Optional.empty()
        : Optional.of(cost.divide(BigDecimal.valueOf(by), cost.scale(), RoundingMode.HALF_UP));
  }
}
