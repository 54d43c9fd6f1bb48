package org.colloquy.suppression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share as everybody may see it, never without the number of people that it is of.
 *
 * @param percent to one place, half up; null where it is suppressed, and where it cannot be
 *     computed, as nobody answered
 * @param n how many answered
 */
public record ShownShare(@Schema(nullable = true) BigDecimal percent, Shown n) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final ShownShare SUPPRESSED = new ShownShare(null, Shown.SUPPRESSED);

  static ShownShare of(Share share) {
    return new ShownShare(
        share.answered() == 0 ? null : percent(share.part(), share.answered()),
        Shown.of(share.answered()));
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
