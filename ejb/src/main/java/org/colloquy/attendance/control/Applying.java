package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.ReportedLine;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.reports.ParticipantReport;
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
   * Applies a report to a session that is locked. {@link Invalid} names what has to be said of it
   * first: {@code headings}, {@code order}, {@code sameSession}.
   */
  public void apply(PlannedSession session, AttendanceReport report, String reason, UUID by) {
    ParticipantReport read = ReportReader.sound(reader.read(session, report));
    ZoneId zone = read.zone().orElse(ReportReader.zone(session, report));
    requireAnswered(session, report, read, zone);
    Instant now = clock.now();
    List<NameInReport> before = reports.names(session.id());
    List<NameInReport> names = names(report, read, zone, now);
    recognition.recognise(session.id(), names, before);
    reports.addAll(names);
    report.readAs(read.layout(), read.rows().size());
    report.applied(names.size(), 0, by, now);
    report.applied(names.size(), counts.recount(session, reason), by, now);
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
