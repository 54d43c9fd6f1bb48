package org.colloquy.sessions;

/** How somebody wants to take part where seats in the room and places online are counted apart. */
public enum Wish {
  ROOM,
  ONLINE,
  /** In the room, and online for as long as there is no seat. */
  ROOM_ONLINE_MEANWHILE;

  /** Whether such a place meets it, be it for the time being. */
  public boolean wants(Mode mode) {
    return this == ROOM_ONLINE_MEANWHILE || name().equals(mode.name());
  }

  /** Whether whatever meets the other one meets it too. */
  public boolean wantsAllOf(Wish other) {
    return this == ROOM_ONLINE_MEANWHILE || this == other;
  }
}
