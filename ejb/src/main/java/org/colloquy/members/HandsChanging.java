package org.colloquy.members;

import java.util.UUID;

/**
 * What one of these two people has is about to be the other one's, in the transaction that this is
 * fired in: whoever locks something before it changes hands does so now.
 */
public record HandsChanging(UUID one, UUID other) {}
