package org.colloquy.sessions.entity;

/**
 * What was decided about a session. What the clock adds to it is the {@link
 * org.colloquy.sessions.Phase}.
 */
public enum SessionStatus {
  DRAFT,
  PUBLISHED,
  CANCELLED
}
