package org.colloquy.letters;

/** When somebody gets what is new. */
public enum Delivery {
  /** Each by itself, as it comes. */
  AT_ONCE,
  /** All of a day in one mail, at an hour of their own. */
  DAILY,
  /** All of a week in one mail, on a day and at an hour of their own. */
  WEEKLY,
  NEVER
}
