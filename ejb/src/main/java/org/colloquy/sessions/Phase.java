package org.colloquy.sessions;

/** Where a session is now, from its status and the clock. */
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
