package org.colloquy.exchange.boundary;

/**
 * A network that may be invited.
 *
 * @param slug its short name, as in {@link JointDraft#networks()}
 */
public record InvitableNetwork(String slug, String name) {}
