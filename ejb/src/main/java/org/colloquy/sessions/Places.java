package org.colloquy.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The places of one of the two ways to take part, where they are counted apart.
 *
 * @param seats null for as many as come
 * @param waiting who waits for one, be it that they have a place in the other way meanwhile
 */
@Schema(name = "Places")
public record Places(
    @Schema(nullable = true, description = "Missing: as many as come") Integer seats,
    int taken,
    int waiting) {

  public static Places of(Integer seats, Occupancy occupancy) {
    return new Places(seats, occupancy.taken(), occupancy.waiting());
  }

  public boolean full() {
    return seats != null && taken >= seats;
  }
}
