package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.sessions.SessionCancelled;
import org.colloquy.sessions.SessionChanged;

/**
 * Hears what happens to a session: those who come are told, and more seats move the waiting list
 * up.
 */
@Dependent
public class SessionWatch {

  @Inject private Notices notices;
  @Inject private Seats seats;

  void changed(@Observes SessionChanged change) {
    if (change.toBeTold()) {
      notices.changed(change.session(), change.moved());
    }
    seats.moveUp(change.session());
  }

  void cancelled(@Observes SessionCancelled cancellation) {
    if (cancellation.toBeTold()) {
      notices.cancelled(cancellation.session());
    }
  }
}
