package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Evidence;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.sessions.PastTraces;

/**
 * What is noted of sessions that a workbook has brought. Reconciling adds nothing of its own to it:
 * it goes with the session. An adjustment keeps all of it.
 */
@Dependent
public class PastAttendances implements PastTraces {

  @Inject private AttendanceQueries attendances;

  @Override
  public boolean touched(UUID session) {
    boolean official = attendances.reconciliation(session).isPresent();
    return attendances.isAdjusted(session)
        || attendances.of(session).stream()
            .anyMatch(row -> !isBrought(row) && !(official && isOfReconciling(row)));
  }

  private static boolean isBrought(Attendance row) {
    return row.evidence() == Evidence.IMPORTED;
  }

  /** Who had a seat and of whom nothing was noted was not there, from then on. */
  private static boolean isOfReconciling(Attendance row) {
    return row.status() == AttendanceStatus.ABSENT;
  }

  @Override
  public void sweep(UUID session) {
    attendances
        .reconciliation(session)
        .ifPresent(
            official -> {
              attendances.of(session).stream()
                  .filter(row -> !isBrought(row))
                  .forEach(attendances::takeBack);
              attendances.takeBack(official);
            });
  }
}
