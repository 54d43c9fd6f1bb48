package org.colloquy.communities.boundary;

import java.util.UUID;

/**
 * A community in a list.
 *
 * @param shortName what it is called in addresses
 * @param conveners how many convene it; where nobody does, the network's admins look after it
 * @param joined whether the reader belongs to it
 * @param convening whether the reader convenes it
 */
public record CommunityLine(
    UUID id,
    String name,
    String shortName,
    String purpose,
    int members,
    int conveners,
    boolean joined,
    boolean convening,
    boolean example) {}
