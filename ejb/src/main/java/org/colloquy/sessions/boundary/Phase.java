package org.colloquy.sessions.boundary;

/** Where a session is now. */
public enum Phase {
  /** Only its organisers see it. */
  DRAFT,
  /** Published and not yet begun: registration is open. */
  OPEN,
  /** Going on. */
  LIVE,
  HELD,
  CANCELLED
}
