package org.colloquy.reports;

import java.util.UUID;

/** Somebody who may be meant, for a person to decide. */
public record Suggestion(UUID person, MatchReason reason) {}
