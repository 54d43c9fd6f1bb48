package org.colloquy.indicators;

import org.colloquy.totals.Bound;

/** How exactly a value is known. */
public enum Precision {
  EXACT,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  /** There is nothing to divide by, or nothing that is known well enough. It is never zero. */
  NOT_COMPUTABLE,
  /** Too few people stand behind it, or behind what it leaves out. */
  SUPPRESSED;

  static Precision of(Bound bound) {
    return switch (bound) {
      case EXACT -> EXACT;
      case MORE_THAN -> MORE_THAN;
      case AT_LEAST, NEARLY -> AT_LEAST;
    };
  }
}
