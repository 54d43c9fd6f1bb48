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
 */
public record SessionFacts(
    UUID id, String title, Sittings sittings, ZoneId zone, String place, boolean online) {
  public Instant startsAt() {
    return sittings.start();
  }

  public Instant endsAt() {
    return sittings.end();
  }
}
