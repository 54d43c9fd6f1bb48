package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.BroughtReport;
import org.colloquy.attendance.ReportAnswers;
import org.colloquy.attendance.ReportList;
import org.colloquy.attendance.ReportView;
import org.colloquy.attendance.ReportedPerson;
import org.colloquy.attendance.control.ApplyReport;
import org.colloquy.attendance.control.Applying;
import org.colloquy.attendance.control.Bringing;
import org.colloquy.attendance.control.ReportCount;
import org.colloquy.attendance.control.ReportFiles;
import org.colloquy.attendance.control.ReportQueries;
import org.colloquy.attendance.control.ReportReader;
import org.colloquy.attendance.control.ReportViews;
import org.colloquy.attendance.control.TickedList;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.reports.DateOrder;
import org.colloquy.reports.ParticipantReport;
import org.colloquy.reports.ParticipantReports;
import org.colloquy.reports.ReportColumn;
import org.colloquy.reports.ReportedColumn;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;
import org.colloquy.tenants.Zone;

/**
 * Participant reports of a session, for those who organise it: brought, looked at, applied, taken
 * back. Several reports of one session add up; nothing of a report counts before it is applied, and
 * nothing after it is taken back.
 */
@Boundary
@Stateless
public class Reports {

  /** More are a task: somebody waits for the answer. */
  private static final int ROWS_AT_ONCE = 500;

  @Inject private Admission admission;
  @Inject private Bringing bringing;
  @Inject private Applying applying;
  @Inject private ReportQueries reports;
  @Inject private ReportReader reader;
  @Inject private ReportViews views;
  @Inject private ReportCount counts;
  @Inject private TickedList list;
  @Inject private FileStore files;
  @Inject private LongWork longWork;

  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ReportList list(@NotNull UUID sessionId) {
    return views.list(admission.getFor(Permission.ATTENDANCE_READ, sessionId));
  }

  /**
   * Reads a report to its end and keeps its file. The same request sent again, and the same file
   * brought again, is the one report. {@link Invalid} names {@code file} for what is no report, or
   * says of nobody that they were there; {@link Conflict} where it is too early, or too late.
   *
   * @param name of the file
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public BroughtReport bring(
      @NotNull UUID sessionId, @NotNull RequestKey key, String name, @NotNull InputStream content) {
    return bringing.bring(
        admission.getFor(Permission.ATTENDANCE_KEEP, sessionId), key, name, content);
  }

  /** What is recognised in it, and what it leaves open. */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ReportView get(@NotNull UUID sessionId, @NotNull UUID id) {
    PlannedSession session = admission.getFor(Permission.ATTENDANCE_READ, sessionId);
    AttendanceReport report = reports.get(sessionId, id);
    return views.view(session, report, reader.readKept(session, report));
  }

  /** Some of the names in a report that was applied, with all of their rows. */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<ReportedPerson> rows(
      @NotNull UUID sessionId, @NotNull UUID id, @NotNull PageRequest page) {
    admission.getFor(Permission.ATTENDANCE_READ, sessionId);
    return views.names(reports.get(sessionId, id), page);
  }

  /**
   * Says what the report leaves open. {@link Invalid} names {@code zone}, {@code order} or {@code
   * headings}; {@link Conflict} {@code report-applied} once it is applied.
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public ReportView answer(
      @NotNull UUID sessionId, @NotNull UUID id, @NotNull ReportAnswers answers) {
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    AttendanceReport report = reports.get(sessionId, id);
    if (report.isApplied()) {
      throw new Conflict("report-applied");
    }
    if (report.task() != null) {
      throw new Conflict("report-under-way");
    }
    ParticipantReport read = reader.read(session, report);
    report.answer(
        answers.zone().isEmpty()
            ? null
            : Zone.of(answers.zone()).orElseThrow(() -> Invalid.field("zone", "time.zone")),
        order(answers.order()),
        headings(answers.headings(), read, report),
        answers.sameSession());
    ParticipantReport now = reader.read(session, report);
    report.readAs(now.layout(), now.rows().size());
    return views.view(session, report, Optional.of(now));
  }

  private static DateOrder order(String said) {
    return switch (said) {
      case "" -> null;
      case "DAY_FIRST" -> DateOrder.DAY_FIRST;
      case "MONTH_FIRST" -> DateOrder.MONTH_FIRST;
      default -> throw Invalid.field("order", "reports.order");
    };
  }

  /** What was said of others before stays. */
  private static Map<String, ReportColumn> headings(
      List<String> said, ParticipantReport read, AttendanceReport report) {
    if (said.size() > read.columns().size()) {
      throw Invalid.field("headings", "reports.headings");
    }
    Map<String, ReportColumn> headings = new HashMap<>(report.headings());
    for (int place = 0; place < said.size(); place++) {
      ReportedColumn column = read.columns().get(place);
      String heading = ParticipantReports.heading(column.heading());
      if (!said.get(place).isEmpty() && !heading.isEmpty()) {
        headings.put(heading, meaning(said.get(place)));
      }
    }
    return headings;
  }

  private static ReportColumn meaning(String code) {
    for (ReportColumn each : ReportColumn.values()) {
      if (each.name().equals(code)) {
        return each;
      }
    }
    throw Invalid.field("headings", "reports.headings");
  }

  /**
   * Counts what it says, with all reports that were applied before. Applied already, it stays so.
   * One of many rows is applied by a task, which the report names; asked for again it is the same.
   * {@link Invalid} names what has to be said first: {@code headings}, {@code order}, {@code
   * sameSession}; and {@code reason}.
   *
   * @param reason why official figures are changed; may be missing while they are not official
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public ReportView apply(@NotNull UUID sessionId, @NotNull UUID id, String reason) {
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    AttendanceReport report = reports.get(sessionId, id);
    if (report.isApplied() || report.task() != null) {
      return views.view(session, report, reader.readKept(session, report));
    }
    list.requireOpen(session, reason);
    counts.requireCountable(sessionId);
    ParticipantReport read = applying.read(session, report);
    UUID caller = Caller.current().id();
    if (read.rows().size() > ROWS_AT_ONCE) {
      applying.settle(session, report, read);
      ApplyReport work = new ApplyReport(sessionId, id, reason, caller);
      report.countedBy(longWork.start(new RequestKey(id), caller, work));
    } else {
      applying.apply(session, report, read, reason, caller);
    }
    return views.view(session, report, Optional.of(read));
  }

  /**
   * Takes it back with all that rested on it alone, and deletes its file.
   *
   * @param reason as in {@link #apply}
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public void takeBack(@NotNull UUID sessionId, @NotNull UUID id, String reason) {
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    AttendanceReport report = reports.get(sessionId, id);
    if (report.isApplied()) {
      list.requireOpen(session, reason);
      counts.requireCountable(sessionId);
    }
    boolean applied = report.isApplied();
    UUID file = report.fileId();
    reports.remove(report);
    if (applied) {
      counts.recount(session, reason);
    }
    files
        .read(ReportFiles.of(sessionId), file)
        .ifPresent(there -> files.remove(ReportFiles.of(sessionId), file));
  }
}
