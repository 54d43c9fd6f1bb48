package org.colloquy.totals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many, as exactly as it is known. */
@Schema(name = "Amount")
public record Amount(long value, Bound bound) {

  public static Amount exactly(long value) {
    return new Amount(value, Bound.EXACT);
  }

  /** Bounds survive: more than 130 and 5 are more than 135. */
  public Amount plus(Amount other) {
    return new Amount(value + other.value, bound.with(other.bound));
  }

  /** The smallest number that it can be. */
  long least() {
    return bound == Bound.MORE_THAN ? value + 1 : value;
  }
}
