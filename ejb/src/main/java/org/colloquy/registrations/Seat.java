package org.colloquy.registrations;

import java.util.UUID;

/**
 * That somebody has a seat in a session, or waits for one.
 *
 * @param confirmed whether they have it
 */
public record Seat(UUID session, UUID person, boolean confirmed) {}
