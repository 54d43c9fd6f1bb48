package org.colloquy.feedback;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody answers; whatever is left out is not answered.
 *
 * @param learned whether they learned something new
 * @param practice whether they will change something in their practice
 * @param overall how it was, from 1 to 5
 * @param comment anything else; up to 1,000 characters
 */
@Schema(name = "FeedbackInput")
public record FeedbackDraft(
    @Schema(
            nullable = true,
            enumeration = {"yes", "no", "unsure"})
        String learned,
    @Schema(
            nullable = true,
            enumeration = {"yes", "no", "unsure"})
        String practice,
    @Schema(nullable = true, minimum = "1", maximum = "5") Integer overall,
    @Schema(nullable = true, maxLength = 1000) String comment) {

  /** By the keys of the questions. */
  public Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    answers.put("learned", learned);
    answers.put("practice", practice);
    answers.put("overall", overall == null ? null : overall.toString());
    answers.put("comment", comment);
    return answers;
  }
}
