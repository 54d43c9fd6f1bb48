package org.colloquy.tenants;

/** Borne by a failure that says that a server does not answer, so that trying later may help. */
public interface Unreachable {}
