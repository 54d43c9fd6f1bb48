package org.colloquy.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.UUID;
import org.colloquy.answers.Named;
import org.colloquy.answers.boundary.AnswerForms;
import org.colloquy.feedback.FeedbackAnswers;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.feedback.FeedbackView;
import org.colloquy.feedback.control.Modes;
import org.colloquy.feedback.control.SessionFeedback;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;

/**
 * Feedback on sessions that were held. Whoever had a seat when it was over gives it once, until the
 * day two weeks later is over; the organisers see what came of it after that, as figures and texts,
 * where at least five answered. It is anonymous, or says that it is confidential, as who organises
 * the session decides before it opens.
 */
@Boundary
@Stateless
public class Feedback {

  @Inject private Admission admission;
  @Inject private SessionFeedback asking;
  @Inject private AnswerForms forms;
  @Inject private Modes modes;
  @Inject private Contacts contacts;

  /** Whether the caller is asked; NotFound for a session that they may not see. */
  @Permit(value = Permission.FEEDBACK_GIVE, changes = false)
  public FeedbackView open(@NotNull UUID sessionId) {
    PlannedSession session = admission.getAsVisible(sessionId);
    var form = forms.view(asking, sessionId, Caller.current().id());
    var isThere = forms.isThere(asking, sessionId);
    return new FeedbackView(
        sessionId,
        session.title(),
        form.state(),
        form.until(),
        form.zone(),
        isThere ? form.confidential() : modes.isConfidential(sessionId),
        admission.may(Permission.FEEDBACK_READ, sessionId),
        admission.may(Permission.FEEDBACK_NAMES_READ, sessionId),
        !isThere
            && session.jointId() == null
            && admission.may(Permission.FEEDBACK_ARRANGE, sessionId));
  }

  /**
   * Decides whether answers are kept with the people whose they are, of which those are told before
   * they answer. {@link Conflict} {@code feedback-fixed} once the form is there: what it promises
   * stays; {@code session-joint} of one that is organised elsewhere, and is anonymous. NotFound for
   * who does not organise the session.
   */
  @Permit(value = Permission.FEEDBACK_ARRANGE, changes = true)
  public void arrange(@NotNull UUID sessionId, boolean confidential) {
    if (admission.lockFor(Permission.FEEDBACK_ARRANGE, sessionId).jointId() != null) {
      throw new Conflict("session-joint");
    }
    if (forms.isThere(asking, sessionId)) {
      throw new Conflict("feedback-fixed");
    }
    modes.ask(sessionId, confidential);
  }

  /**
   * Who answered what, where that was said to be kept, once it has closed: for the organisers of
   * the session; NotFound for everybody else.
   */
  @Permit(value = Permission.FEEDBACK_NAMES_READ, changes = false)
  public FeedbackAnswers answers(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.FEEDBACK_NAMES_READ, sessionId);
    var named = forms.named(asking, sessionId);
    var people = contacts.of(named.stream().map(Named::person).toList());
    return new FeedbackAnswers(
        sessionId,
        session.title(),
        forms.view(asking, sessionId, Caller.current().id()).confidential(),
        named.stream()
            .filter(each -> people.containsKey(each.person()))
            .map(
                each ->
                    FeedbackAnswers.Given.of(
                        each.person(), people.get(each.person()).name(), each.answers()))
            .sorted(Comparator.comparing(FeedbackAnswers.Given::name))
            .toList());
  }

  /**
   * Takes the caller's answers, and that they gave some; which are theirs is kept nowhere, unless
   * the form says that it is. {@code Invalid} names what is wrong with which answer, {@code
   * Conflict} says why nobody asks: {@link AnswerForms#give}.
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
