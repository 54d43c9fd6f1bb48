package org.colloquy.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Sittings;

/**
 * A session at one moment, as it was planned: what those know of it who do not plan it.
 *
 * @param jointId null for a session of this network alone
 * @param sittings the blocks of time between start and end
 * @param zone the organiser's zone
 * @param place null when nobody needs to travel
 * @param online whether there is a link to join
 * @param seats null for as many as come
 * @param reminding when those who come are reminded
 * @param cancelNote what the organiser wrote when calling it off; null when nothing
 * @param moves how often time or place became another, or it was called off
 */
public record PlannedSession(
    UUID id,
    int version,
    UUID jointId,
    String title,
    Instant startsAt,
    Instant endsAt,
    Sittings sittings,
    ZoneId zone,
    String place,
    boolean online,
    Integer seats,
    Phase phase,
    Reminding reminding,
    String cancelNote,
    int moves) {

  public boolean open() {
    return phase == Phase.OPEN;
  }

  /** Throws {@link Conflict} that says why nobody can register or cancel now. */
  public void requireOpen() {
    switch (phase) {
      case OPEN -> {}
      case CANCELLED -> throw new Conflict("session-cancelled");
      case DRAFT -> throw new Conflict("session-not-published");
      case LIVE, HELD -> throw new Conflict("session-started");
    }
  }

  /** How many of those who wait can move up when so many are confirmed. */
  public int freeSeats(int confirmed) {
    return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - confirmed);
  }
}
