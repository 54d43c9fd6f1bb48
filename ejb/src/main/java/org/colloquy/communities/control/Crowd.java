package org.colloquy.communities.control;

/** How many belong to a community, and whether the reader does. */
public record Crowd(int members, boolean joined) {
  public static final Crowd NOBODY = new Crowd(0, false);
}
