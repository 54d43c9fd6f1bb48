package org.colloquy.sessions;

/**
 * A session was published, or announced as a joint one. Fired as a CDI event within the transaction
 * that does it, so that an observer's work commits with it.
 *
 * @param session as it is now
 */
public record SessionPublished(PlannedSession session) {}
