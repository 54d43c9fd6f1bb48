package org.colloquy.sessions;

/** How people take part in a session. */
public enum Modality {
  IN_PERSON,
  ONLINE,
  /** In a room or online, as each likes. */
  HYBRID;

  /** Null for a session with neither a place nor a link. */
  public static Modality of(boolean place, boolean link) {
    if (place) {
      return link ? HYBRID : IN_PERSON;
    }
    return link ? ONLINE : null;
  }

  /** What sums by modality call it; {@code UNKNOWN} for none. */
  public static String nameOf(Modality modality) {
    return modality == null ? "UNKNOWN" : modality.name();
  }
}
