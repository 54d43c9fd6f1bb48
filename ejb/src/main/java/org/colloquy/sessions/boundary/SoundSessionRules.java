package org.colloquy.sessions.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.sessions.control.SeatNumber;
import org.colloquy.shared.TypedSpan;

/** Checks {@link SoundSession}. */
public class SoundSessionRules implements ConstraintValidator<SoundSession, SessionDraft> {
  private Duration longest;

  @Override
  public void initialize(SoundSession rule) {
    longest = Duration.ofDays(rule.days());
  }

  @Override
  public boolean isValid(SessionDraft draft, ConstraintValidatorContext context) {
    List<TypedSpan.Problem> problems = problems(draft, longest);
    context.disableDefaultConstraintViolation();
    for (TypedSpan.Problem problem : problems) {
      context
          .buildConstraintViolationWithTemplate("{" + problem.key() + "}")
          .addPropertyNode(problem.field())
          .addConstraintViolation();
    }
    return problems.isEmpty();
  }

  static List<TypedSpan.Problem> problems(SessionDraft draft, Duration longest) {
    List<TypedSpan.Problem> problems = new ArrayList<>(draft.when().problems(longest));
    if (draft.seats() != null && SeatNumber.parse(draft.seats()).isEmpty()) {
      problems.add(new TypedSpan.Problem("seats", "sessions.seats"));
    }
    if (draft.onlineSeats() != null) {
      if (SeatNumber.parse(draft.onlineSeats()).isEmpty()) {
        problems.add(new TypedSpan.Problem("onlineSeats", "sessions.seats"));
      } else if (!draft.apart()) {
        problems.add(new TypedSpan.Problem("apart", "sessions.apart.unticked"));
      }
    }
    if (draft.apart() && (draft.place() == null || draft.link() == null)) {
      problems.add(new TypedSpan.Problem("apart", "sessions.apart.hybrid"));
    }
    if (draft.communityId() != null && !isId(draft.communityId())) {
      problems.add(new TypedSpan.Problem("communityId", "sessions.community"));
    }
    return problems;
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }
}
