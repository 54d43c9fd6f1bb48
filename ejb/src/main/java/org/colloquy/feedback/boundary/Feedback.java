package org.colloquy.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colloquy.answers.boundary.AnswerForms;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.feedback.FeedbackView;
import org.colloquy.feedback.control.SessionFeedback;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;

/**
 * Feedback on sessions that were held. Whoever had a seat when it was over gives it once, until the
 * day two weeks later is over; the organisers see what came of it after that, as figures and texts,
 * where at least five answered.
 */
@Boundary
@Stateless
public class Feedback {

  @Inject private Admission admission;
  @Inject private SessionFeedback asking;
  @Inject private AnswerForms forms;

  /** Whether the caller is asked; NotFound for a session that they may not see. */
  @Permit(value = Permission.FEEDBACK_GIVE, changes = false)
  public FeedbackView open(@NotNull UUID sessionId) {
    PlannedSession session = admission.getAsVisible(sessionId);
    var form = forms.view(asking, sessionId, Caller.current().id());
    return new FeedbackView(
        sessionId,
        session.title(),
        form.state(),
        form.until(),
        form.zone(),
        admission.may(Permission.FEEDBACK_READ, sessionId));
  }

  /**
   * Takes the caller's answers, and that they gave some; which are theirs is kept nowhere. {@code
   * Invalid} names what is wrong with which answer, {@code Conflict} says why nobody asks: {@link
   * AnswerForms#give}.
   */
  @Permit(value = Permission.FEEDBACK_GIVE, changes = true)
  public void give(@NotNull UUID sessionId, @NotNull FeedbackDraft draft) {
    admission.getAsVisible(sessionId);
    forms.give(asking, sessionId, Caller.current().id(), draft.answers());
  }

  /** What came of it: for the organisers of the session; NotFound for everybody else. */
  @Permit(value = Permission.FEEDBACK_READ, changes = false)
  public FeedbackResults results(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.FEEDBACK_READ, sessionId);
    return new FeedbackResults(sessionId, session.title(), forms.results(asking, sessionId));
  }
}
