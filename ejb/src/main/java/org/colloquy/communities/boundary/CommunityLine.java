package org.colloquy.communities.boundary;

import java.util.UUID;

/**
 * A community in a list.
 *
 * @param joined whether the reader belongs to it
 * @param convening whether the reader convenes it
 */
public record CommunityLine(
    UUID id,
    String name,
    String purpose,
    int members,
    boolean joined,
    boolean convening,
    boolean example) {}
