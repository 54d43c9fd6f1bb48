package org.colloquy.communities.boundary;

import java.util.UUID;

/** Somebody who belongs to a community. */
public record CommunityPerson(UUID id, String name, boolean convener) {}
