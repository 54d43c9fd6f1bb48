package org.colloquy.sessions.boundary;

import java.time.Instant;
import java.time.ZoneId;

/** What a stranger sees of a coming session on the network's front page. */
public record FrontSession(
    String title, String kindLabel, Instant startsAt, Instant endsAt, ZoneId zone, boolean joint) {}
