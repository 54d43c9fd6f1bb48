package org.colloquy.sessions.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who registered for a session, for its organisers.
 *
 * @param confirmed in the order of asking
 * @param waiting in line, the next first
 */
public record Roster(
    UUID sessionId, String title, Integer seats, List<Entry> confirmed, List<Entry> waiting) {
  public Roster {
    confirmed = List.copyOf(confirmed);
    waiting = List.copyOf(waiting);
  }

  /** A person who registered, and when. */
  public record Entry(UUID memberId, String name, Instant askedAt) {}
}
