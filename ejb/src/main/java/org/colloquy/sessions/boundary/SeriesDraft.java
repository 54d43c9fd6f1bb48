package org.colloquy.sessions.boundary;

import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series as its organiser types it: its first date, and how it repeats.
 *
 * @param session the first date; the others have the same times of day on the same clocks
 * @param rule a rule of RFC 5545 with an end, such as {@code FREQ=WEEKLY;COUNT=10}
 */
public record SeriesDraft(
    @Flat SessionDraft session,
    @Schema(
            required = true,
            maxLength = 400,
            description =
                "A rule of RFC 5545 that says days and has an end (COUNT or UNTIL); at most 200"
                    + " dates",
            example = "FREQ=WEEKLY;COUNT=10")
        String rule) {}
