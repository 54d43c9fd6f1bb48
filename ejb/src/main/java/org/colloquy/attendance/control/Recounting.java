package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.look.boundary.PresentShare;
import org.colloquy.sessions.boundary.Admission;

/** Counts by another share what is not official yet; what is official stays as it was counted. */
@Dependent
public class Recounting {

  @Inject private ReportQueries reports;
  @Inject private ReportCount counts;
  @Inject private Admission admission;
  @Inject private PresentShare network;

  /**
   * Only sessions of the last half year have anything left to count from, so they are not many.
   *
   * @return how many attendances are otherwise now
   */
  public int by(int percent) {
    network.set(percent);
    int changed = 0;
    for (UUID session : reports.provisional(counts.countableSince())) {
      changed += counts.recount(admission.lock(session), null);
    }
    return changed;
  }
}
