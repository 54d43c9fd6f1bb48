package org.colloquy.exchange.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.colloquy.exchange.control.Schedule;

/** Checks {@link PlannedTimes}. */
public class PlannedTimesValidator implements ConstraintValidator<PlannedTimes, JointDraft> {

  @Override
  public boolean isValid(JointDraft draft, ConstraintValidatorContext context) {
    Map<String, String> problems =
        new Schedule(draft.start(), draft.end(), draft.zone())
            .problems(context.getClockProvider().getClock().instant());
    context.disableDefaultConstraintViolation();
    problems.forEach(
        (field, message) ->
            context
                .buildConstraintViolationWithTemplate("{exchange." + message + "}")
                .addPropertyNode(field)
                .addConstraintViolation());
    return problems.isEmpty();
  }
}
