package org.colloquy.sessions.entity;

/** What was decided about a session. What the clock adds to it is the {@link SessionPhase}. */
public enum SessionStatus {
  DRAFT,
  PUBLISHED,
  CANCELLED
}
