package org.colloquy.registrations;

import org.colloquy.sessions.PlannedSession;

/**
 * Somebody registered, cancelled or moved up. Fired as a CDI event within the transaction that does
 * it, so that an observer's work commits with it.
 *
 * @param session what they come to, as it is now
 */
public record RegistrationChanged(PlannedSession session) {}
