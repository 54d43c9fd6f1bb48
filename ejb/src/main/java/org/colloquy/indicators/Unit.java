package org.colloquy.indicators;

/** What a value is. */
public enum Unit {
  COUNT,
  /** Of a hundred, to one decimal. */
  PERCENT,
  /** To one decimal. */
  HOURS,
  /** To one decimal. */
  MEAN
}
