package org.colloquy.sessions.boundary;

import java.util.UUID;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Places;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session in a list, as one reader sees it.
 *
 * @param online whether there is a link to join
 * @param seats null for as many as come; those in the room where places are counted apart
 * @param apart whether seats in the room and places online are counted apart
 * @param onlineSeats the places online then; null for as many as come
 * @param inRoom how full the room is then; else null
 * @param remote how full the places online are then; else null
 * @param state how far it is
 * @param joint held together with other networks
 * @param registration how the reader stands in it; null when not registered
 */
@Schema(name = "SessionItem")
public record SessionLine(
    UUID id,
    @Flat SessionText text,
    @Schema(description = "Whether there is a link to join") boolean online,
    @Schema(nullable = true, description = "Missing: as many as come") Integer seats,
    @Schema(description = "Whether seats in the room and places online are counted apart")
        boolean apart,
    @Schema(nullable = true, description = "The places online then; missing: as many as come")
        Integer onlineSeats,
    @Schema(nullable = true, description = "How full the room is, where counted apart")
        Places inRoom,
    @Schema(nullable = true, description = "How full the places online are, where counted apart")
        Places remote,
    int confirmed,
    @Schema(description = "Places held for people who are asked whether they take them")
        int offered,
    int waiting,
    @Schema(
            implementation = String.class,
            enumeration = {"DRAFT", "OPEN", "LIVE", "HELD", "CANCELLED"})
        Phase state,
    @Schema(description = "Held together with other networks") boolean joint,
    boolean example,
    @Schema(
            nullable = true,
            description = "How the caller stands in it; missing when not registered")
        Place registration) {

  /** Whether there is no place left of any kind. */
  public boolean full() {
    return apart ? inRoom.full() && remote.full() : seats != null && confirmed + offered >= seats;
  }

  /** Null when there are as many as come, in the room or online. */
  public Integer free() {
    if (seats == null || (apart && onlineSeats == null)) {
      return null;
    }
    return apart
        ? Math.max(0, seats + onlineSeats - inRoom.taken() - remote.taken())
        : Math.max(0, seats - confirmed - offered);
  }
}
