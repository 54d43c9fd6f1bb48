package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.SessionChanged;
import org.colloquy.shared.Conflict;

/**
 * A session whose figures are official has been held, and stays so: it is not opened again for
 * registrations by another date. Joint sessions follow their organiser, whatever is said here.
 */
@Dependent
public class HeldWatch {

  @Inject private AttendanceQueries attendances;

  void changed(@Observes SessionChanged change) {
    PlannedSession session = change.session();
    if (session.phase() != Phase.HELD
        && session.jointId() == null
        && attendances.reconciliation(session.id()).isPresent()) {
      throw new Conflict("session-official");
    }
  }
}
