package org.colloquy.sessions.entity;

/** Where a session is now, from its status and the clock. */
public enum SessionPhase {
  DRAFT,
  /** Published and not yet begun: registration is open. */
  OPEN,
  /** Going on. */
  LIVE,
  HELD,
  CANCELLED
}
