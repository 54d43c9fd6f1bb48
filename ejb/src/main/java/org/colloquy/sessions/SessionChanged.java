package org.colloquy.sessions;

/**
 * A session was edited, or takes place after all. Fired as a CDI event within the transaction that
 * does it and has the session's row locked, so that an observer's work commits with it.
 *
 * @param session as it is now
 * @param toBeTold whether those who come have to know of this change
 * @param moved whether it has another time or place than it had, or takes place after all
 * @param together whether other dates of its series changed with it, of which people are told in
 *     one mail by {@link SeriesChanged}
 */
public record SessionChanged(
    PlannedSession session, boolean toBeTold, boolean moved, boolean together) {}
