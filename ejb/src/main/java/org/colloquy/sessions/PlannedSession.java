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
 * @param seats null for as many as come; those in the room where places are counted apart
 * @param apart whether seats in the room and places online are counted apart
 * @param onlineSeats the places online then; null for as many as come
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
    boolean apart,
    Integer onlineSeats,
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

  /**
   * How many there can be; null for as many as come. Where places are not counted apart all of them
   * are counted as those in the room.
   */
  public Integer seats(Mode mode) {
    return mode == Mode.ROOM ? seats : onlineSeats;
  }
}
