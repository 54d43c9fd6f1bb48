package org.colloquy.sessions.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.sessions.control.LocalSpan;
import org.colloquy.sessions.control.MeetingLink;
import org.colloquy.sessions.control.SeatNumber;

/** Checks {@link SoundSession}. */
public class SoundSessionRules implements ConstraintValidator<SoundSession, SessionDraft> {

  @Override
  public boolean isValid(SessionDraft draft, ConstraintValidatorContext context) {
    List<LocalSpan.Problem> problems = problems(draft);
    context.disableDefaultConstraintViolation();
    for (LocalSpan.Problem problem : problems) {
      context
          .buildConstraintViolationWithTemplate(problem.key())
          .addPropertyNode(problem.field())
          .addConstraintViolation();
    }
    return problems.isEmpty();
  }

  static List<LocalSpan.Problem> problems(SessionDraft draft) {
    List<LocalSpan.Problem> problems =
        new ArrayList<>(new LocalSpan(draft.start(), draft.end(), draft.zone()).problems());
    if (draft.link() != null && !MeetingLink.isSound(draft.link())) {
      problems.add(new LocalSpan.Problem("link", "{sessions.link}"));
    }
    if (draft.seats() != null && SeatNumber.parse(draft.seats()).isEmpty()) {
      problems.add(new LocalSpan.Problem("seats", "{sessions.seats}"));
    }
    if (draft.communityId() != null && !isId(draft.communityId())) {
      problems.add(new LocalSpan.Problem("communityId", "{sessions.community}"));
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
