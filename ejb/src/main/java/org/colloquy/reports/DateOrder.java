package org.colloquy.reports;

/** Which comes first in dates that are all numbers; where the year does, the month follows it. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
