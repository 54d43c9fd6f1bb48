package org.colloquy.sessions;

/**
 * How full the room of a session is, or its places online.
 *
 * @param waiting who waits for one, be it that they have a place in the other way meanwhile
 */
public record Occupancy(int taken, int waiting) {
  public static final Occupancy NONE = new Occupancy(0, 0);
}
