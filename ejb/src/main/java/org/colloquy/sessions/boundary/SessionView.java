package org.colloquy.sessions.boundary;

import java.util.UUID;
import org.colloquy.sessions.Reminding;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One session, opened by one reader.
 *
 * @param version to be given back when it is edited
 * @param link where to join; null unless the reader organises it, or has a place that is not in the
 *     room and it begins within 15 minutes or has begun
 * @param reminding when those who come are reminded
 * @param cancelNote what the organiser wrote when calling it off; null when nothing
 * @param communityId null for a session of the whole network
 * @param organiserName who created it; null for a joint session
 * @param jointId the joint session's id in the exchange; null for a session of this network alone
 * @param seriesId the series that it is a date of; null for one that stands alone
 * @param organiser whether the reader may edit, publish and cancel it and see who registered
 * @param roster whether the reader may see who registered
 */
@Schema(name = "Session")
public record SessionView(
    @Flat SessionLine line,
    int version,
    String description,
    @Schema(
            nullable = true,
            description = "From 15 minutes before, with a seat; for organisers always")
        String link,
    @Schema(
            implementation = String.class,
            enumeration = {"NONE", "DAY", "DAY_AND_HOUR", "WEEK_AND_DAY", "WEEK_DAY_AND_HOUR"})
        Reminding reminding,
    @Schema(nullable = true) String cancelNote,
    @Schema(nullable = true) UUID communityId,
    @Schema(nullable = true) String communityName,
    @Schema(nullable = true) String organiserName,
    @Schema(nullable = true) UUID jointId,
    @Schema(nullable = true, description = "The series that it is a date of") UUID seriesId,
    @Schema(description = "Whether the caller may change it") boolean organiser,
    boolean roster) {}
