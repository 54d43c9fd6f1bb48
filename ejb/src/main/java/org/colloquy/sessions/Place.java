package org.colloquy.sessions;

/**
 * How somebody stands in a session that they asked to come to.
 *
 * @param confirmed whether they have a seat
 * @param position their place on the waiting list, from 1; 0 with a seat
 */
public record Place(boolean confirmed, int position) {
  public boolean waiting() {
    return !confirmed;
  }
}
