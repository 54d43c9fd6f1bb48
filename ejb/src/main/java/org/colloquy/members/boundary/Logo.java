package org.colloquy.members.boundary;

/** A logo as browsers get it: always one of the two types that we write ourselves. */
public record Logo(String type, byte[] content) {}
