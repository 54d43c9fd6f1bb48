package org.colloquy.audit;

import java.util.UUID;

/**
 * What is known of this person goes, in this transaction. Of what it changes the log tells no
 * value, and of earlier entries about the person nothing can be read any more.
 */
public record PersonForgotten(UUID person) {}
