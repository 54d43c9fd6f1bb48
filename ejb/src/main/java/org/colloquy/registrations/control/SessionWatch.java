package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.sessions.SeriesChanged;
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
    if (change.toBeTold() && !change.together()) {
      notices.changed(change.session(), change.moved());
    } else if (change.toBeTold() && change.moved()) {
      notices.entryMoved(change.session());
    }
    seats.moveUp(change.session());
  }

  void cancelled(@Observes SessionCancelled cancellation) {
    if (cancellation.toBeTold() && cancellation.together()) {
      notices.entryCancelled(cancellation.session());
    } else if (cancellation.toBeTold()) {
      notices.cancelled(cancellation.session());
    }
  }

  void changed(@Observes SeriesChanged change) {
    notices.together(SeriesNotice.of(change));
  }
}
