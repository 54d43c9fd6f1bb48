package org.colloquy.sessions;

/** How many dates of a series a change is about. */
public enum Reach {
  /** This one alone; also of a session that is in no series. */
  ONE,
  /** This one and those that follow it. */
  FOLLOWING,
  /** All that have not begun. */
  ALL
}
