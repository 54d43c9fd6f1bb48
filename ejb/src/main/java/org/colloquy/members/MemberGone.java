package org.colloquy.members;

import java.util.UUID;

/**
 * A member is being removed for good, in the transaction that this is fired in: whoever keeps
 * something for the member gives it back now.
 */
public record MemberGone(UUID id) {}
