package org.colloquy.communities.boundary;

import java.util.UUID;

/**
 * Somebody who belongs to a community.
 *
 * @param convener whether they convene it now
 * @param eligible whether they can be made a convener: they take part and have the role
 */
public record CommunityPerson(UUID id, String name, boolean convener, boolean eligible) {}
