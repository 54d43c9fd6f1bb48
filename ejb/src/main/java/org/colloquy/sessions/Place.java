package org.colloquy.sessions;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody stands in a session that they asked to come to.
 *
 * @param position on the waiting list, from 1; null for who waits for nothing
 * @param mode the way of the place that they have; null without one, and where places are not
 *     counted apart
 * @param wish how they want to take part; null where places are not counted apart
 * @param until until when a place is held for them, who are asked first; null when none is
 */
@Schema(name = "Registration")
public record Place(
    @Schema(
            implementation = String.class,
            enumeration = {"CONFIRMED", "OFFERED", "WAITING"},
            description =
                "OFFERED: a place is held until the person takes it; one online that they have"
                    + " stands in mode, and stays")
        State state,
    @Schema(
            nullable = true,
            description =
                "On the waiting list, from 1; missing for who waits for nothing. Who waits for a"
                    + " seat in the room may have a place online meanwhile")
        Integer position,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"ROOM", "ONLINE"},
            description = "The way of the place, where they are counted apart")
        Mode mode,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"ROOM", "ONLINE", "ROOM_ONLINE_MEANWHILE"},
            description = "How the person wants to take part, where places are counted apart")
        Wish wish,
    @Schema(nullable = true, description = "Until when a place is held for who is asked first")
        Instant until) {

  /** With a seat, asked whether they take one, or in line for one. */
  public enum State {
    CONFIRMED,
    OFFERED,
    WAITING
  }

  /**
   * Where places are not counted apart.
   *
   * @param confirmed whether they have a seat
   * @param position their place on the waiting list, from 1; nothing with a seat
   */
  public Place(boolean confirmed, int position) {
    this(
        confirmed ? State.CONFIRMED : State.WAITING, confirmed ? null : position, null, null, null);
  }

  /** Whether they have a place, be it while another one is held for them. */
  public boolean confirmed() {
    return state == State.CONFIRMED || mode != null;
  }

  /** Whether a place is held for them until they say whether they take it. */
  public boolean offered() {
    return state == State.OFFERED;
  }

  public boolean waiting() {
    return state == State.WAITING;
  }

  /** Whether they are online until there is a seat in the room. */
  public boolean meanwhile() {
    return confirmed() && position != null;
  }

  /** Whether the link to join is for them: whoever sits in the room needs no place online. */
  public boolean joins() {
    return confirmed() && mode != Mode.ROOM;
  }
}
