package org.colloquy.feedback.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.answers.boundary.AnswerForms;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.SessionChanged;
import org.colloquy.sessions.SessionPublished;

/** Has the form opened when a session is over, whenever that is to be by now. */
@Dependent
public class SessionEnds {

  @Inject private AnswerForms forms;

  void published(@Observes SessionPublished published) {
    openAtTheEndOf(published.session());
  }

  void changed(@Observes SessionChanged change) {
    openAtTheEndOf(change.session());
  }

  private void openAtTheEndOf(PlannedSession session) {
    if (session.phase() == Phase.OPEN || session.phase() == Phase.LIVE) {
      forms.openOn(
          session.endsAt(), "feedback:" + session.id() + ":" + session.endsAt().toEpochMilli());
    }
  }
}
