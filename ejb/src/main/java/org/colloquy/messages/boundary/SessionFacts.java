package org.colloquy.messages.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What a mail says of a session.
 *
 * @param zone the organiser's zone
 * @param place null when there is none
 * @param online whether there is a link, which only the session's page shows
 */
public record SessionFacts(
    UUID id,
    String title,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    String place,
    boolean online) {}
