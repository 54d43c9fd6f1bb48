package org.colloquy.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be made of two sums. Shares are never added: each is made anew of two numbers that cover
 * the same, and where they do not, or are not exact, it is not computable.
 */
public final class Share {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Share() {}

  /** So many in a hundred, to one decimal; empty where it is not computable. */
  public static Optional<BigDecimal> percent(long part, long whole) {
    return whole <= 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }

  /** The same of totals and what was held together. */
  public static Optional<BigDecimal> percent(Sum part, Sum whole) {
    return scopes(part).equals(scopes(whole)) && isExact(part) && isExact(whole)
        ? percent(part.together().value(), whole.together().value())
        : Optional.empty();
  }

  /**
   * How many there are of the one at each of the other, to one decimal. Where there may be more of
   * the other it is at most that.
   */
  public static Optional<BigDecimal> atEach(Sum what, Sum each) {
    return scopes(what).equals(scopes(each)) && isExact(what) && each.together().least() > 0
        ? Optional.of(
            BigDecimal.valueOf(what.together().value())
                .divide(BigDecimal.valueOf(each.together().least()), 1, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static boolean isExact(Sum sum) {
    return sum.together().bound() == Bound.EXACT;
  }

  private static Set<Scope> scopes(Sum sum) {
    return sum.added().stream()
        .map(LegacyTotal::scope)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
