package org.colloquy.registrations.boundary;

/** How many of this network's members registered for a joint session; never who. */
public record JointCounts(int confirmed, int waiting) {
  public static final JointCounts NONE = new JointCounts(0, 0);
}
