package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.ReportedLine;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.reports.ParticipantReport;
import org.colloquy.reports.ParticipantReports;
import org.colloquy.reports.ReportColumn;
import org.colloquy.reports.ReportedName;
import org.colloquy.reports.ReportedStay;
import org.colloquy.reports.RowRole;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.time.BusinessClock;

/** Makes of a report what is counted from: its names with their rows, and who they are. */
@Dependent
public class Applying {

  private static final int LONGEST_MEETING = 200;

  @Inject private ReportQueries reports;
  @Inject private ReportReader reader;
  @Inject private Recognition recognition;
  @Inject private ReportCount counts;
  @Inject private BusinessClock clock;

  /**
   * What it says, by all that was said of it. {@link Invalid} names what has to be said first:
   * {@code headings}, {@code order}, {@code sameSession}.
   */
  public ParticipantReport read(PlannedSession session, AttendanceReport report) {
    ParticipantReport read = ReportReader.sound(reader.read(session, report));
    requireAnswered(session, report, read, zone(session, report, read));
    report.readAs(read.layout(), read.rows().size());
    return read;
  }

  /**
   * Has it read in the same way from now on, whatever is changed of the session or learnt from
   * other reports.
   */
  public void settle(PlannedSession session, AttendanceReport report, ParticipantReport read) {
    Set<String> present =
        read.columns().stream()
            .map(column -> ParticipantReports.heading(column.heading()))
            .collect(Collectors.toSet());
    Map<String, ReportColumn> headings = new HashMap<>(reports.learnt());
    headings.keySet().retainAll(present);
    headings.putAll(report.headings());
    report.answer(
        ReportReader.zone(session, report),
        read.order().or(report::order).orElse(null),
        headings,
        report.confirmed());
  }

  /** Applies a report as it was read to a session that is locked. */
  public void apply(
      PlannedSession session,
      AttendanceReport report,
      ParticipantReport read,
      String reason,
      UUID by) {
    count(session, report, named(session, report, read), reason, by);
  }

  /**
   * Each name that stands in a report of which everything was said, with its rows, in an order that
   * stays.
   */
  List<NameInReport> names(PlannedSession session, AttendanceReport report) {
    return named(session, report, reader.read(session, report));
  }

  private List<NameInReport> named(
      PlannedSession session, AttendanceReport report, ParticipantReport read) {
    return names(report, read, zone(session, report, read), clock.now());
  }

  /**
   * Says who the names in a report are, and counts it with all that were applied before.
   *
   * @param names all of the report's
   */
  void count(
      PlannedSession session,
      AttendanceReport report,
      List<NameInReport> names,
      String reason,
      UUID by) {
    recognition.recognise(session.id(), names, reports.names(session.id()));
    reports.addAll(names);
    Instant now = clock.now();
    report.applied(names.size(), 0, by, now);
    report.applied(names.size(), counts.recount(session, reason), by, now);
  }

  private static ZoneId zone(
      PlannedSession session, AttendanceReport report, ParticipantReport read) {
    return read.zone().orElse(ReportReader.zone(session, report));
  }

  private static void requireAnswered(
      PlannedSession session, AttendanceReport report, ParticipantReport read, ZoneId zone) {
    if (read.asksForHeadings()) {
      throw Invalid.field("headings", "reports.headings.ask");
    }
    if (read.orderQuestion().isPresent()) {
      throw Invalid.field("order", "reports.order.ask");
    }
    if (!report.confirmed() && !read.meets(session.sittings(), zone)) {
      throw Invalid.field("sameSession", "reports.elsewhere");
    }
  }

  private static List<NameInReport> names(
      AttendanceReport report, ParticipantReport read, ZoneId zone, Instant now) {
    String meeting = Line.shortened(read.meeting().key(), LONGEST_MEETING);
    Map<ReportedName, List<ReportedStay>> all = new LinkedHashMap<>();
    for (ReportedStay row : read.rows()) {
      if (row.role() != RowRole.WAITING_ROOM) {
        all.computeIfAbsent(row.who(), none -> new ArrayList<>()).add(row);
      }
    }
    List<NameInReport> names = new ArrayList<>();
    all.forEach(
        (name, rows) ->
            names.add(
                NameInReport.of(
                    report,
                    name,
                    kind(rows),
                    rows.stream()
                        .map(row -> ReportedLine.of(row, row.stay(zone, meeting)))
                        .toList(),
                    now)));
    return names;
  }

  private static AttendanceKind kind(List<ReportedStay> rows) {
    if (rows.stream().anyMatch(row -> row.role() == RowRole.HOST_OR_FACULTY)) {
      return AttendanceKind.HOST_OR_FACULTY;
    }
    return rows.stream().anyMatch(row -> row.role() == RowRole.NOT_A_PERSON)
        ? AttendanceKind.NOT_A_PERSON
        : AttendanceKind.PERSON;
  }
}
