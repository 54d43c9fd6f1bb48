package org.colloquy.web.sessions;

import java.util.Objects;
import org.colloquy.sessions.boundary.SessionDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as a program sends it. */
@Schema(name = "SessionInput")
public record SessionBody(
    @Schema(required = true, minLength = 3, maxLength = 200) String title,
    @Schema(maxLength = 4000) String description,
    @Schema(
            required = true,
            description = "A code of this network's list of kinds",
            example = "webinar")
        String kind,
    @Schema(
            required = true,
            description = "Local time in the zone, or an instant with its offset",
            example = "2026-12-01T14:00")
        String start,
    @Schema(required = true, example = "2026-12-01T15:30") String end,
    @Schema(required = true, example = "Europe/London") String zone,
    @Schema(maxLength = 300, description = "Where people meet") String place,
    @Schema(
            maxLength = 500,
            description = "Where to join online (http or https); only shown to those with a seat")
        String link,
    @Schema(minimum = "1", maximum = "100000", description = "Missing: as many as come")
        Integer seats,
    @Schema(description = "A community that the caller convenes") String communityId,
    @Schema(description = "When creating: publish at once") Boolean publish,
    @Schema(description = "When creating: made up, removed with all examples") Boolean example,
    @Schema(description = "When changing: the version that was read") Integer version) {

  SessionDraft draft() {
    return new SessionDraft(
        title,
        description,
        kind,
        start,
        end,
        zone,
        place,
        link,
        seats == null ? null : seats.toString(),
        communityId,
        Objects.requireNonNullElse(example, false));
  }
}
