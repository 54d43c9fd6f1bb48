package org.colloquy.sessions;

/**
 * How full a session is, and how the reader stands in it.
 *
 * @param mine null when the reader is not registered
 */
public record Standing(int confirmed, int waiting, Place mine) {
  public static final Standing EMPTY = new Standing(0, 0, null);

  /** Whether anybody has a seat or waits for one. */
  public boolean askedFor() {
    return confirmed > 0 || waiting > 0;
  }
}
