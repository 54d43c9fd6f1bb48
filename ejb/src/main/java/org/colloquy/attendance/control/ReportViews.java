package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.ReportLine;
import org.colloquy.attendance.ReportList;
import org.colloquy.attendance.ReportView;
import org.colloquy.attendance.ReportedPerson;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.reports.OrderQuestion;
import org.colloquy.reports.ParticipantReport;
import org.colloquy.reports.ReportedColumn;
import org.colloquy.reports.RowRole;
import org.colloquy.reports.Stay;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Shows reports to those who organise their session. */
@Dependent
public class ReportViews {

  private static final int MOST_UNREAD = 100;

  @Inject private ReportQueries reports;
  @Inject private AttendanceQueries attendances;
  @Inject private TickedList list;
  @Inject private FileStore files;
  @Inject private Contacts contacts;

  public ReportList list(PlannedSession session) {
    List<AttendanceReport> all = reports.of(session.id());
    return new ReportList(
        session.id(),
        session.title(),
        list.open(session),
        attendances.reconciliation(session.id()).isPresent(),
        lines(session.id(), all),
        all.isEmpty() ? 0 : openNames(session.id()));
  }

  private long openNames(UUID session) {
    return reports.names(session).stream()
        .filter(NameInReport::open)
        .map(NameInReport::who)
        .distinct()
        .count();
  }

  private List<ReportLine> lines(UUID session, List<AttendanceReport> all) {
    Map<UUID, StoredFileView> there =
        files.of(ReportFiles.of(session)).stream()
            .collect(Collectors.toMap(StoredFileView::id, file -> file));
    Map<UUID, String> names = new HashMap<>();
    contacts
        .of(all.stream().map(AttendanceReport::broughtBy).filter(Objects::nonNull).toList())
        .forEach((id, contact) -> names.put(id, contact.name()));
    return all.stream()
        .map(
            report ->
                new ReportLine(
                    report.id(),
                    report.name(),
                    there.containsKey(report.fileId()) ? report.fileId() : null,
                    report.format().name(),
                    report.layout().name(),
                    report.rows(),
                    Objects.requireNonNullElse(names.get(report.broughtBy()), ""),
                    report.broughtAt(),
                    report.names(),
                    report.changed(),
                    report.appliedAt(),
                    report.task()))
        .toList();
  }

  /**
   * @param read empty once the file is deleted
   */
  public ReportView view(
      PlannedSession session, AttendanceReport report, Optional<ParticipantReport> read) {
    return new ReportView(
        session.id(),
        session.title(),
        attendances.reconciliation(session.id()).isPresent(),
        lines(session.id(), List.of(report)).get(0),
        read.map(there -> recognised(session, report, there)).orElse(null));
  }

  private static ReportView.Recognised recognised(
      PlannedSession session, AttendanceReport report, ParticipantReport read) {
    ZoneId zone = read.zone().orElse(ReportReader.zone(session, report));
    List<Stay> stays =
        read.rows().stream()
            .filter(row -> row.from() != null)
            .map(row -> row.stay(zone, ""))
            .toList();
    int waiting =
        (int) read.rows().stream().filter(row -> row.role() == RowRole.WAITING_ROOM).count();
    return new ReportView.Recognised(
        read.encoding(),
        read.meeting().title(),
        read.rows().size() - waiting,
        waiting,
        moments(stays).min(Comparator.naturalOrder()).orElse(null),
        moments(stays).max(Comparator.naturalOrder()).orElse(null),
        zone.getId(),
        read.zone().isPresent(),
        report.zone().map(ZoneId::getId).orElse(null),
        read.order().map(Enum::name).orElse(null),
        read.orderQuestion().map(ReportViews::asked).orElse(null),
        read.asksForHeadings(),
        !read.meets(session.sittings(), zone),
        report.confirmed(),
        read.columns().stream().map(ReportViews::column).toList(),
        read.unread().stream()
            .limit(MOST_UNREAD)
            .map(each -> new ReportView.UnreadLine(each.line(), each.reason(), each.text()))
            .toList(),
        read.unread().size());
  }

  private static Stream<Instant> moments(List<Stay> stays) {
    return stays.stream()
        .flatMap(stay -> Stream.of(stay.from(), stay.until()))
        .filter(Objects::nonNull);
  }

  private static ReportView.OrderAsked asked(OrderQuestion question) {
    return new ReportView.OrderAsked(
        question.written(), question.dayFirst(), question.monthFirst());
  }

  private static ReportView.ColumnOfReport column(ReportedColumn column) {
    return new ReportView.ColumnOfReport(
        column.number(),
        column.heading(),
        column.meaning() == null ? "" : column.meaning().name(),
        column.examples());
  }

  /** None before it is applied. */
  public Page<ReportedPerson> names(AttendanceReport report, PageRequest page) {
    if (!report.isApplied()) {
      return Page.of(page, List.of(), 0);
    }
    List<ReportedPerson> some =
        reports.namesIn(report.id(), page.offset(), page.size()).stream()
            .map(ReportViews::person)
            .toList();
    return Page.of(page, some, report.names());
  }

  private static ReportedPerson person(NameInReport name) {
    return new ReportedPerson(
        name.who(),
        name.shown(),
        name.originalName(),
        name.email(),
        name.kind(),
        name.memberId(),
        name.reason(),
        name.lines());
  }
}
