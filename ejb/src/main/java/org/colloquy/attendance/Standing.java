package org.colloquy.attendance;

/** How somebody comes to be in the list of a session. */
public enum Standing {
  CONFIRMED,
  WAITING,
  WALK_IN
}
