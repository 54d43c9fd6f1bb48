package org.colloquy.sessions;

import java.util.List;
import java.util.UUID;

/**
 * Several dates of a series were changed, or called off, in one step. Each of them fires its own
 * event besides, which says that they are told of together. Fired as a CDI event within the
 * transaction that does it.
 *
 * @param sessions those whose people have to know
 */
public record SeriesChanged(UUID series, Kind kind, List<UUID> sessions) {

  public SeriesChanged {
    sessions = List.copyOf(sessions);
  }

  /** What happened to all of them. */
  public enum Kind {
    CHANGED,
    /** To another time or place, which calendars have to know. */
    MOVED,
    CANCELLED
  }
}
