package org.colloquy.sessions.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session that several networks hold together, as one of them announces it to its members.
 *
 * @param jointId the joint session's id in the exchange, the same in every network
 * @param agenda what will happen; may be empty
 * @param zone the organiser's zone
 * @param link where to join; null while there is none
 */
public record JointAnnouncement(
    @NotNull UUID jointId,
    @NotBlank String title,
    @NotNull String agenda,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @NotNull ZoneId zone,
    String link) {}
