package org.colloquy.sessions.boundary;

/** A kind of session that this network offers. */
public record KindChoice(String code, String label) {}
