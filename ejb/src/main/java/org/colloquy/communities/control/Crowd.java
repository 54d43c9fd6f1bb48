package org.colloquy.communities.control;

/** How many belong to a community, and how the reader stands to it. */
public record Crowd(int members, boolean joined, boolean convening) {
  public static final Crowd NOBODY = new Crowd(0, false, false);
}
