package org.colloquy.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody stands in a session that they asked to come to.
 *
 * @param position on the waiting list, from 1; null with a seat
 */
@Schema(name = "Registration")
public record Place(
    @Schema(
            implementation = String.class,
            enumeration = {"CONFIRMED", "WAITING"})
        State state,
    @Schema(nullable = true, description = "On the waiting list, from 1; missing with a seat")
        Integer position) {

  /** With a seat, or in line for one. */
  public enum State {
    CONFIRMED,
    WAITING
  }

  /**
   * @param confirmed whether they have a seat
   * @param position their place on the waiting list, from 1; nothing with a seat
   */
  public Place(boolean confirmed, int position) {
    this(confirmed ? State.CONFIRMED : State.WAITING, confirmed ? null : position);
  }

  public boolean confirmed() {
    return state == State.CONFIRMED;
  }

  public boolean waiting() {
    return state == State.WAITING;
  }
}
