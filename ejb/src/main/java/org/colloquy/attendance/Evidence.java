package org.colloquy.attendance;

/** What an attendance rests on. */
public enum Evidence {
  /** Who organises it ticked them in a list. */
  TICKED,
  /** A workbook of what was held before says so. */
  IMPORTED
}
