package org.colloquy.totals;

import java.util.UUID;

/**
 * A total that arrived without the rows behind it. It is never recomputed.
 *
 * @param source who says so, and in which words
 */
public record LegacyTotal(UUID id, Measure measure, Scope scope, Amount amount, String source) {

  /** The same, as what has this id says it. */
  public LegacyTotal of(UUID other) {
    return new LegacyTotal(other, measure, scope, amount, source);
  }
}
