package org.colloquy.sessions;

/**
 * A session was called off. Fired as a CDI event within the transaction that does it and has the
 * session's row locked, so that an observer's work commits with it.
 *
 * @param session as it is now
 * @param toBeTold whether those who come have to know: not when it is over
 * @param together whether other dates of its series were called off with it, of which people are
 *     told in one mail by {@link SeriesChanged}
 */
public record SessionCancelled(PlannedSession session, boolean toBeTold, boolean together) {}
