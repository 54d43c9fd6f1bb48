package org.colloquy.exchange.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colloquy.shared.TypedSpan;
import org.colloquy.shared.TypedSpan.Problem;

/** Checks {@link PlannedTimes}. */
public class PlannedTimesValidator implements ConstraintValidator<PlannedTimes, JointDraft> {
  private Duration longest;

  @Override
  public void initialize(PlannedTimes rule) {
    longest = Duration.ofDays(rule.days());
  }

  @Override
  public boolean isValid(JointDraft draft, ConstraintValidatorContext context) {
    List<Problem> problems =
        problems(draft, longest, context.getClockProvider().getClock().instant());
    context.disableDefaultConstraintViolation();
    for (Problem problem : problems) {
      context
          .buildConstraintViolationWithTemplate("{" + problem.key() + "}")
          .addPropertyNode(problem.field())
          .addConstraintViolation();
    }
    return problems.isEmpty();
  }

  static List<Problem> problems(JointDraft draft, Duration longest, Instant now) {
    TypedSpan span = new TypedSpan(draft.start(), draft.end(), draft.zone());
    List<Problem> problems = span.problems(longest);
    return problems.isEmpty() && !span.endsAt().isAfter(now)
        ? List.of(new Problem("end", "exchange.end.past"))
        : problems;
  }
}
