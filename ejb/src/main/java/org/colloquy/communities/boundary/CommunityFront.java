package org.colloquy.communities.boundary;

/** What a stranger sees of a community on the network's front page. */
public record CommunityFront(String name, String purpose) {}
