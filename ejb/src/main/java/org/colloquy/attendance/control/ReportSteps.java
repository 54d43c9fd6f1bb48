package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.boundary.RightNow;
import org.colloquy.reports.ReportLayout;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.time.BusinessClock;

/** The transaction at whose end a report that was brought is there. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReportSteps {

  @Inject private ReportQueries reports;
  @Inject private Admission admission;
  @Inject private RightNow right;
  @Inject private BusinessClock clock;

  /** The report that the same request has made, or that is the same file. */
  public Optional<UUID> there(UUID session, UUID id, String sha256) {
    return reports.find(id).or(() -> reports.same(session, sha256)).map(AttendanceReport::id);
  }

  /** Empty where the same file came in another way meanwhile. */
  public Optional<UUID> keep(
      UUID session, UUID id, AttendanceReport.Source file, ReportLayout layout, int rows, UUID by) {
    right.confirm();
    PlannedSession locked = admission.lockFor(Permission.ATTENDANCE_KEEP, session);
    if (reports.find(id).isPresent() || reports.same(session, file.sha256()).isPresent()) {
      return Optional.empty();
    }
    reports.add(AttendanceReport.of(id, locked.id(), file, layout, rows, by, clock.now()));
    return Optional.of(id);
  }
}
