package org.colloquy.sessions.boundary;

import java.util.UUID;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Place;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session in a list, as one reader sees it.
 *
 * @param online whether there is a link to join
 * @param seats null for as many as come
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
    int confirmed,
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

  public boolean full() {
    return seats != null && confirmed >= seats;
  }

  /** Null when there are as many as come. */
  public Integer free() {
    return seats == null ? null : Math.max(0, seats - confirmed);
  }
}
