package org.colloquy.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Askers;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;

/**
 * Applies a report of many rows: keeps its names with their rows, some in a slice, where nobody
 * counts them yet; then counts all of them at once, so that no figure is ever of half a report.
 * What it does is done in the name of whoever asked, as far as they may do it now.
 */
@ApplicationScoped
public class ApplyingMany implements TaskHandler<ApplyReport> {

  private static final String NAMES = "names";
  private static final String COUNT = "count";
  private static final int KEPT_AT_ONCE = 1_000;

  @Inject private Admission admission;
  @Inject private Askers askers;
  @Inject private ReportQueries reports;
  @Inject private Applying applying;
  @Inject private ReportCount counts;
  @Inject private TickedList list;

  @Override
  public Class<ApplyReport> work() {
    return ApplyReport.class;
  }

  @Override
  public List<String> steps() {
    return List.of(NAMES, COUNT);
  }

  /** Whether they may do it with this session is asked in each slice. */
  @Override
  public Permission permission() {
    return Permission.TASK_STEER;
  }

  @Override
  public Set<String> troubles() {
    return Set.of();
  }

  @Override
  public Slice next(ApplyReport work, Place at) {
    Holder.Person asker = askers.holder(work.by()).orElseThrow(() -> new Conflict("task-right"));
    CurrentHolder.Bound bound = CurrentHolder.bind(asker);
    try {
      PlannedSession session = session(work.session());
      AttendanceReport report =
          reports.find(work.report()).orElseThrow(() -> new Conflict("report-deleted"));
      return at.step().equals(NAMES) ? keep(session, report, at) : count(session, report, work);
    } finally {
      bound.close();
    }
  }

  /** Locked, so that nobody takes the report back meanwhile. */
  private PlannedSession session(UUID id) {
    PlannedSession session =
        admission.lockIfThere(id).orElseThrow(() -> new Conflict("report-deleted"));
    if (!admission.may(Permission.ATTENDANCE_KEEP, id)) {
      throw new Conflict("task-right");
    }
    return session;
  }

  private Slice keep(PlannedSession session, AttendanceReport report, Place at) {
    int from = at.mark().isEmpty() ? 0 : Integer.parseInt(at.mark());
    List<NameInReport> all = applying.names(session, report);
    int upTo = Math.min(from + KEPT_AT_ONCE, all.size());
    reports.addAll(all.subList(from, upTo));
    Slice slice = new Slice(from == 0 ? all.size() : 0, upTo - from, Integer.toString(upTo), false);
    return upTo == all.size() ? slice.end() : slice;
  }

  private Slice count(PlannedSession session, AttendanceReport report, ApplyReport work) {
    list.requireStillOpen(session, Optional.ofNullable(work.reason()));
    counts.requireCountable(session.id());
    applying.count(session, report, reports.namesIn(report.id()), work.reason(), work.by());
    return Slice.did(0).end();
  }
}
