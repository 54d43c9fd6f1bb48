package org.colloquy.sessions;

/** Where people take part in a session. */
public enum Modality {
  IN_ROOM,
  ONLINE,
  HYBRID;

  /** What has neither a place nor a link is in a room that nobody wrote down. */
  public static Modality of(boolean room, boolean online) {
    if (!online) {
      return IN_ROOM;
    }
    return room ? HYBRID : ONLINE;
  }
}
