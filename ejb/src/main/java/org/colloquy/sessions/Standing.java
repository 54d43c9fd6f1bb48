package org.colloquy.sessions;

/**
 * How full a session is, and how the reader stands in it.
 *
 * @param offered places held for people who are asked whether they take them, and have none
 * @param room where places are counted apart; nobody elsewhere
 * @param online likewise
 * @param mine null when the reader is not registered
 */
public record Standing(
    int confirmed, int offered, int waiting, Occupancy room, Occupancy online, Place mine) {
  public static final Standing EMPTY = new Standing(0, 0, null);

  /** Where places are not counted apart. */
  public Standing(int confirmed, int waiting, Place mine) {
    this(confirmed, 0, waiting, Occupancy.NONE, Occupancy.NONE, mine);
  }

  /** Whether anybody has a seat or waits for one. */
  public boolean askedFor() {
    return confirmed > 0 || offered > 0 || waiting > 0;
  }
}
