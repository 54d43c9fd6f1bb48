package org.colloquy.exchange.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.util.List;
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
    List<Problem> problems = problems(draft, longest);
    context.disableDefaultConstraintViolation();
    for (Problem problem : problems) {
      context
          .buildConstraintViolationWithTemplate("{" + problem.key() + "}")
          .addPropertyNode(problem.field())
          .addConstraintViolation();
    }
    return problems.isEmpty();
  }

  static List<Problem> problems(JointDraft draft, Duration longest) {
    return draft.times().problems(longest);
  }
}
