package org.colloquy.totals;

/** How exactly a total is known. */
public enum Bound {
  EXACT,
  AT_LEAST,
  MORE_THAN,
  /** About as many, rather fewer: no number can be made of it. */
  NEARLY;

  /** Of a sum: it is known no better than each of its parts. */
  Bound with(Bound other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
