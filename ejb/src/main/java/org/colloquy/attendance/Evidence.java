package org.colloquy.attendance;

/** What an attendance rests on, the weightiest first: what rests on less does not replace it. */
public enum Evidence {
  /** Who organises it ticked them in a list. */
  TICKED,
  /** Participant reports, all of the session together. */
  REPORT,
  /** Nothing was noted of somebody who had a seat, or waited, until the figures became official. */
  NONE
}
