package org.colloquy.feedback.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.colloquy.answers.boundary.AnswerForms;
import org.colloquy.feedback.control.SessionFeedback;

/**
 * Who was asked for feedback on a session and has given none, for the module that makes something
 * depend on it. What anybody said is not told, whoever asks.
 */
@Dependent
public class OwedFeedback {

  @Inject private SessionFeedback asking;
  @Inject private AnswerForms forms;

  /** Nobody where feedback was not asked for. */
  public Set<UUID> of(UUID session) {
    return forms.owing(asking, session);
  }
}
