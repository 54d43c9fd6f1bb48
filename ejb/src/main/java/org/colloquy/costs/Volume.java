package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was held, and who took part in it.
 *
 * @param activities that were held
 * @param attendances people who were present, each as often as they were
 * @param people the same, each once, as far as it is known who they are
 * @param seconds that they were there, together
 * @param assumed attendances of which nobody measured the length, and which count with all of it
 */
public record Volume(long activities, long attendances, long people, long seconds, long assumed) {

  public static final Volume NONE = new Volume(0, 0, 0, 0, 0);

  /** Together, to one digit. */
  public BigDecimal hours() {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(Unit.HOUR), 1, RoundingMode.HALF_UP);
  }
}
