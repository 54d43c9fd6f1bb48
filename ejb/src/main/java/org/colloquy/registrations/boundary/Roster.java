package org.colloquy.registrations.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who registered for a session, for its organisers.
 *
 * @param apart whether seats in the room and places online are counted apart
 * @param onlineSeats the places online then; null for as many as come
 * @param open whether it still is to come, so that places can be given back
 * @param confirmed in the order of asking
 * @param waiting in line, the next first
 */
public record Roster(
    UUID sessionId,
    String title,
    @Schema(nullable = true) Integer seats,
    boolean apart,
    @Schema(nullable = true) Integer onlineSeats,
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
   * @param mode the way of their place; null without one, and where places are not counted apart
   * @param wish how they want to take part; null where places are not counted apart
   * @param offeredUntil until when a place is held for them, who were asked; null when none is
   */
  @Schema(name = "RosterEntry")
  public record Entry(
      UUID memberId,
      String name,
      Instant askedAt,
      boolean paused,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"ROOM", "ONLINE"})
          Mode mode,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"ROOM", "ONLINE", "ROOM_ONLINE_MEANWHILE"})
          Wish wish,
      @Schema(nullable = true, description = "Until when a place is held for who was asked first")
          Instant offeredUntil) {

    /** Whether a place is held for them until they say whether they take it. */
    public boolean offered() {
      return offeredUntil != null;
    }

    /** Whether they are online until there is a seat in the room. */
    public boolean meanwhile() {
      return mode == Mode.ONLINE && wish == Wish.ROOM_ONLINE_MEANWHILE;
    }
  }

  /** How many have a place of this way, where they are counted apart. */
  public long in(Mode mode) {
    return confirmed.stream().filter(entry -> entry.mode() == mode).count();
  }
}
