package org.colloquy.sessions;

/** How one person takes part in a session that people may come to in two ways. */
public enum Mode {
  ROOM,
  ONLINE
}
