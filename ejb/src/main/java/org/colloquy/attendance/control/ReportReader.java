package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.reports.DateOrder;
import org.colloquy.reports.NotPeople;
import org.colloquy.reports.ParticipantReport;
import org.colloquy.reports.ParticipantReports;
import org.colloquy.reports.ReportColumn;
import org.colloquy.reports.ReportHints;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Sittings;

/** Reads the reports of a session, with what is known of them beside what stands in them. */
@Dependent
public class ReportReader {

  private static final String FIELD = "file";
  private static final int MOST_ROWS = 10_000;

  @Inject private FileStore files;
  @Inject private ReportQueries reports;

  /** As it was brought, with nothing said of it; {@link Invalid} where nobody can be in it. */
  public ParticipantReport readNew(PlannedSession session, InputStream content) {
    return sound(read(session, content, session.zone(), Optional.empty(), Map.of()));
  }

  /**
   * With all that was said of it. {@link Conflict} {@code report-deleted} once the file is gone.
   */
  public ParticipantReport read(PlannedSession session, AttendanceReport report) {
    return readKept(session, report).orElseThrow(() -> new Conflict("report-deleted"));
  }

  /** The same; empty once the file is gone. */
  public Optional<ParticipantReport> readKept(PlannedSession session, AttendanceReport report) {
    return files
        .read(ReportFiles.of(session.id()), report.fileId())
        .map(
            content ->
                read(session, content, zone(session, report), report.order(), report.headings()));
  }

  /** Of times of which the report does not say it. */
  public static ZoneId zone(PlannedSession session, AttendanceReport report) {
    return report.zone().orElse(session.zone());
  }

  private ParticipantReport read(
      PlannedSession session,
      InputStream content,
      ZoneId zone,
      Optional<DateOrder> order,
      Map<String, ReportColumn> answered) {
    Map<String, ReportColumn> headings = new HashMap<>(reports.learnt());
    headings.putAll(answered);
    // The zone is no hint: what the report says itself has to be told from what is taken for it.
    return ParticipantReports.read(
        content,
        new ReportHints(
            Optional.empty(), order, days(session.sittings(), zone), headings, NotPeople.usual()));
  }

  private static List<LocalDate> days(Sittings sittings, ZoneId zone) {
    return sittings.blocks().stream()
        .flatMap(
            block ->
                Stream.of(
                    LocalDate.ofInstant(block.start(), zone),
                    LocalDate.ofInstant(block.end(), zone)))
        .distinct()
        .toList();
  }

  /** The same report; {@link Invalid} with the field {@code file} where it says of nobody. */
  public static ParticipantReport sound(ParticipantReport report) {
    if (!report.layout().tellsPresence()) {
      throw Invalid.field(FIELD, "reports.registrations");
    }
    if (report.rows().size() > MOST_ROWS) {
      throw Invalid.field(FIELD, "reports.rows", MOST_ROWS);
    }
    if (report.rows().isEmpty() && !report.asksForHeadings()) {
      throw report.unread().isEmpty()
          ? Invalid.field(FIELD, "reports.nobody")
          : Invalid.field(FIELD, "reports.unread", report.unread().get(0).line());
    }
    return report;
  }
}
