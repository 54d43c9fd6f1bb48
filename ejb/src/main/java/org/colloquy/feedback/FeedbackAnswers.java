package org.colloquy.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who answered what to confidential feedback on a session.
 *
 * @param confidential whether who said what is kept at all
 * @param answers none before it has closed, and where it is anonymous
 */
@Schema(name = "FeedbackAnswers")
public record FeedbackAnswers(
    UUID sessionId, String title, boolean confidential, List<Given> answers) {

  public FeedbackAnswers {
    answers = List.copyOf(answers);
  }

  /**
   * What one person answered; null for what was left out.
   *
   * @param name as it is shown
   */
  @Schema(name = "GivenFeedback")
  public record Given(
      UUID member,
      String name,
      @Schema(
              nullable = true,
              enumeration = {"yes", "no", "unsure"})
          String learned,
      @Schema(
              nullable = true,
              enumeration = {"yes", "no", "unsure"})
          String practice,
      @Schema(nullable = true, minimum = "1", maximum = "5") Integer overall,
      @Schema(nullable = true) String comment) {

    /** By the keys of the questions. */
    public static Given of(UUID member, String name, Map<String, String> answers) {
      var overall = answers.get("overall");
      return new Given(
          member,
          name,
          answers.get("learned"),
          answers.get("practice"),
          overall == null ? null : Integer.valueOf(overall),
          answers.get("comment"));
    }
  }
}
