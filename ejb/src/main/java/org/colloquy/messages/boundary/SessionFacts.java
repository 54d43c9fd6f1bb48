package org.colloquy.messages.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.shared.Sittings;

/**
 * What a mail says of a session.
 *
 * @param sittings when it takes place
 * @param zone the organiser's zone
 * @param place null when there is none
 * @param online whether there is a link, which only the session's page shows
 * @param way how the reader takes part; null where there is nothing to tell apart
 */
public record SessionFacts(
    UUID id, String title, Sittings sittings, ZoneId zone, String place, boolean online, Way way) {

  /** How somebody takes part where there are seats in the room and places online. */
  public enum Way {
    ROOM,
    ONLINE,
    /** Online until there is a seat in the room. */
    MEANWHILE,
    WAITS_ROOM,
    WAITS_ONLINE,
    WAITS_EITHER
  }

  /** Where there is nothing to tell apart. */
  public SessionFacts(
      UUID id, String title, Sittings sittings, ZoneId zone, String place, boolean online) {
    this(id, title, sittings, zone, place, online, null);
  }

  public Instant startsAt() {
    return sittings.start();
  }

  public Instant endsAt() {
    return sittings.end();
  }
}
