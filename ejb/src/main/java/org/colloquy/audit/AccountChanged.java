package org.colloquy.audit;

import java.util.UUID;

/**
 * A member's account in the realm was changed, and none of the network's rows, which would have
 * told of it. Fired during the call, once it is done.
 */
public record AccountChanged(UUID member) {}
