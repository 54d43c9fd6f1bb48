package org.colloquy.sessions;

/**
 * A session was published, or announced as a joint one. Fired as a CDI event within the transaction
 * that does it, so that an observer's work commits with it.
 *
 * @param session as it is now
 * @param news whether people are told that there is one: not of each date of a series
 */
public record SessionPublished(PlannedSession session, boolean news) {}
