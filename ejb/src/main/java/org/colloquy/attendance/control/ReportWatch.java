package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.sessions.SessionChanged;

/** What reports say is counted by the times of their session: it is counted anew with others. */
@Dependent
public class ReportWatch {

  @Inject private ReportQueries reports;
  @Inject private AttendanceQueries attendances;
  @Inject private ReportCount counts;

  void changed(@Observes SessionChanged change) {
    if (attendances.reconciliation(change.session().id()).isEmpty()
        && !reports.of(change.session().id()).isEmpty()) {
      counts.recount(change.session(), null);
    }
  }
}
