package org.colloquy.attendance;

/** What an attendance rests on, the weightiest first: what rests on less does not replace it. */
public enum Evidence {
  /** Who organises it ticked them in a list. */
  TICKED,
  /** A workbook of what was held before says so. */
  IMPORTED,
  /** Participant reports, all of the session together. */
  REPORT,
  /** Nothing was noted of somebody who had a seat, or waited, until the figures became official. */
  NONE;

  /** Whether somebody said so who was asked; what a program reported gives way to that. */
  public boolean saidByPeople() {
    return this == TICKED || this == IMPORTED;
  }
}
