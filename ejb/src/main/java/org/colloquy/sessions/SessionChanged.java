package org.colloquy.sessions;

/**
 * A session was edited, or takes place after all. Fired as a CDI event within the transaction that
 * does it and has the session's row locked, so that an observer's work commits with it.
 *
 * @param session as it is now
 * @param toBeTold whether those who come have to know of this change
 * @param moved whether it has another time or place than it had, or takes place after all
 */
public record SessionChanged(PlannedSession session, boolean toBeTold, boolean moved) {}
