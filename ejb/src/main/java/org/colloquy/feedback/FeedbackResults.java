package org.colloquy.feedback;

import java.util.UUID;
import org.colloquy.answers.Results;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the feedback on a session, for its organisers. */
@Schema(name = "FeedbackResults")
public record FeedbackResults(UUID sessionId, String title, @Flat Results outcome) {}
