package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.SessionChanged;
import org.colloquy.sessions.SessionPublished;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Asks for the reminders of a session that is still to come, once it is published and again with
 * each change; the same is asked for once. What it is too late for is left out: whoever registers
 * then has just read of it.
 */
@Dependent
public class Reminders {

  @Inject private Later later;
  @Inject private BusinessClock clock;

  void published(@Observes SessionPublished published) {
    plan(published.session());
  }

  void changed(@Observes SessionChanged change) {
    plan(change.session());
  }

  private void plan(PlannedSession session) {
    if (session.open()) {
      Instant now = clock.now();
      session.reminding().leads().stream()
          .map(lead -> SessionReminder.of(session, lead))
          .filter(reminder -> now.isBefore(reminder.date()))
          .forEach(reminder -> later.runOn(reminder.date(), reminder, reminder.key()));
    }
  }
}
