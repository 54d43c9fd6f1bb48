package org.colloquy.registrations.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who registered for a session, for its organisers.
 *
 * @param open whether it still is to come, so that places can be given back
 * @param confirmed in the order of asking
 * @param waiting in line, the next first
 */
public record Roster(
    UUID sessionId,
    String title,
    @Schema(nullable = true) Integer seats,
    boolean open,
    List<Entry> confirmed,
    List<Entry> waiting) {
  public Roster {
    confirmed = List.copyOf(confirmed);
    waiting = List.copyOf(waiting);
  }

  /**
   * A person who registered, and when.
   *
   * @param name empty for somebody who was removed since
   * @param paused whether the membership is paused, so that the person cannot come
   */
  @Schema(name = "RosterEntry")
  public record Entry(UUID memberId, String name, Instant askedAt, boolean paused) {}
}
