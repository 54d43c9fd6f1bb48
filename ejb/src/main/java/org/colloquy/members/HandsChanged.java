package org.colloquy.members;

import java.util.UUID;

/**
 * What one of these two people had is the other one's now, or what was put aside then is there
 * again, in the transaction that this is fired in: whoever counts counts anew.
 */
public record HandsChanged(UUID one, UUID other) {}
