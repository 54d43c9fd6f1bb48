package org.colloquy.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a form. As long as it is open nothing is said of how many answered; and where they
 * were too few, what they said is never told.
 *
 * @param asked how many were asked
 * @param given how many answered; null until it has closed
 * @param rate how many in a hundred of those asked answered, to one place, half up; null until it
 *     has closed
 * @param questions in their order; null until it has closed, and where too few answered
 */
@Schema(name = "FormResults")
public record Results(
    @Schema(
            implementation = String.class,
            enumeration = {"TO_COME", "OPEN", "TOO_FEW", "CLOSED"})
        State state,
    int asked,
    @Schema(nullable = true) Instant until,
    @Schema(nullable = true, implementation = String.class) ZoneId zone,
    @Schema(nullable = true) Integer given,
    @Schema(nullable = true) BigDecimal rate,
    @Schema(nullable = true) List<Result> questions) {

  /** Where a form is. */
  public enum State {
    /** There is no form yet. */
    TO_COME,
    OPEN,
    /** Closed, with too few answers to tell of. */
    TOO_FEW,
    CLOSED
  }

  public static final Results TO_COME = new Results(State.TO_COME, 0, null, null, null, null, null);

  public static Results open(int asked, Instant until, ZoneId zone) {
    return new Results(State.OPEN, asked, until, zone, null, null, null);
  }

  /**
   * @param questions null where they were too few
   */
  public static Results closed(
      int asked, Instant until, ZoneId zone, int given, List<Result> questions) {
    return new Results(
        questions == null ? State.TOO_FEW : State.CLOSED,
        asked,
        until,
        zone,
        given,
        rate(given, asked),
        questions);
  }

  static BigDecimal rate(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /**
   * What was answered to one question.
   *
   * @param answered how many did
   * @param choices each with how many chose it; none for a text, and where too few answered
   * @param mean of a scale, to one place, half up; null elsewhere
   * @param texts in no order
   */
  @Schema(name = "AnswerResult")
  public record Result(
      String question,
      int answered,
      List<Choice> choices,
      @Schema(nullable = true) BigDecimal mean,
      List<String> texts) {

    public Result {
      choices = List.copyOf(choices);
      texts = List.copyOf(texts);
    }
  }

  /**
   * @param share how many in a hundred of those who answered, to one place, half up
   */
  @Schema(name = "AnswerChoice")
  public record Choice(String choice, int chosen, @Schema(nullable = true) BigDecimal share) {

    public static Choice of(String choice, int chosen, int answered) {
      return new Choice(choice, chosen, rate(chosen, answered));
    }
  }
}
