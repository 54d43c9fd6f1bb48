package org.colloquy.registrations;

import java.util.UUID;

/**
 * Somebody registered, cancelled or moved up. Fired as a CDI event within the transaction that does
 * it, so that an observer's work commits with it.
 *
 * @param jointId null for a session of this network alone
 */
public record RegistrationChanged(UUID sessionId, UUID jointId) {}
