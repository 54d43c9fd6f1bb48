package org.colloquy.reports;

/** Whose report it is. */
public enum ReportFormat {
  ZOOM,
  TEAMS,
  MEET,
  BIG_BLUE_BUTTON,

  /** A list of names that people keep themselves. */
  PLAIN
}
