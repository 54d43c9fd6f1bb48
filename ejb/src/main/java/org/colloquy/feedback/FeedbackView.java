package org.colloquy.feedback;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.answers.FormState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody is asked for feedback on a session.
 *
 * @param state whether the form is there, waits for the caller, was answered by them, or is closed
 * @param until when it closes; null while there is none
 * @param zone in which that is a day's end; null while there is none
 * @param confidential whether answers are kept with the people whose they are, and read by the
 *     organisers; else nobody can tell whose they are
 * @param results whether the caller may see what came of it
 * @param names whether the caller may see who said what, where that is kept, when it has closed
 * @param arranges whether the caller may still decide which of the two it is
 */
@Schema(name = "Feedback")
public record FeedbackView(
    UUID sessionId,
    String title,
    @Schema(
            implementation = String.class,
            enumeration = {"TO_COME", "NOT_ASKED", "OPEN", "GIVEN", "CLOSED"})
        FormState state,
    @Schema(nullable = true) Instant until,
    @Schema(nullable = true, implementation = String.class) ZoneId zone,
    boolean confidential,
    boolean results,
    boolean names,
    boolean arranges) {}
