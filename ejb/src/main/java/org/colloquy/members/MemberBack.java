package org.colloquy.members;

import java.util.UUID;

/**
 * A member who was paused is let in again, in the transaction that this is fired in: whoever passed
 * the member over meanwhile looks again.
 */
public record MemberBack(UUID id) {}
