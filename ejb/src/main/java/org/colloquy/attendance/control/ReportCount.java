package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Reported;
import org.colloquy.attendance.ReportedLine;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.attendance.entity.Reconciliation;
import org.colloquy.look.boundary.PresentShare;
import org.colloquy.reports.Presence;
import org.colloquy.reports.ReportFormat;
import org.colloquy.reports.Stay;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Counts who was there by all reports of a session together, and notes what is otherwise than it is
 * noted: applied twice, a report changes nothing the second time; taken back, what rested on it
 * alone goes. Whoever calls has the session locked.
 */
@Dependent
public class ReportCount {

  /** The names go in the night after; by then nothing is counted from them any more. */
  private static final Duration COUNTABLE = Duration.ofDays(AttendanceData.DAYS_OF_REPORTS - 1);

  @Inject private ReportQueries reports;
  @Inject private AttendanceQueries attendances;
  @Inject private TickedList list;
  @Inject private PresentShare network;
  @Inject private BusinessClock clock;

  /** How many percent make somebody present in a session that is not reconciled. */
  public int share() {
    return network.get();
  }

  /**
   * By when it was held, and by the share that counted then where it is reconciled.
   *
   * @param reason why official figures are changed
   * @return how many attendances are otherwise now
   */
  public int recount(PlannedSession session, String reason) {
    Optional<Reconciliation> official = attendances.reconciliation(session.id());
    return recount(
        session,
        official.map(Reconciliation::held).orElseGet(session::sittings),
        official.map(Reconciliation::presentShare).orElseGet(this::share),
        reason);
  }

  /** By these times and this share, of a session that is not reconciled yet. */
  public int recount(PlannedSession session, Sittings held, int share) {
    return recount(session, held, share, null);
  }

  private int recount(PlannedSession session, Sittings held, int share, String reason) {
    Map<UUID, AttendanceReport> applied =
        reports.of(session.id()).stream()
            .filter(AttendanceReport::isApplied)
            .collect(Collectors.toMap(AttendanceReport::id, Function.identity()));
    if (applied.values().stream().anyMatch(this::isGone)) {
      return 0;
    }
    Map<UUID, List<NameInReport>> people = new LinkedHashMap<>();
    for (NameInReport name : reports.names(session.id())) {
      people.computeIfAbsent(name.counted(), none -> new ArrayList<>()).add(name);
    }
    List<Reported> said = new ArrayList<>();
    for (List<NameInReport> names : people.values()) {
      AttendanceReport first = applied.get(names.get(0).reportId());
      AttendanceMode mode = mode(session, names, applied);
      said(names, held, share, mode, first.appliedBy()).ifPresent(said::add);
    }
    TickedList.Noting noting = list.noting(session, reason);
    int changed =
        noting.withdrawAllBut(said.stream().map(Reported::id).collect(Collectors.toSet()));
    for (Reported each : said) {
      changed += noting.report(each) ? 1 : 0;
    }
    return changed;
  }

  /** Throws {@link Conflict} where names that counted are deleted, or about to be. */
  public void requireCountable(UUID session) {
    if (reports.of(session).stream().anyMatch(this::isGone)) {
      throw new Conflict("reports-gone");
    }
  }

  private boolean isGone(AttendanceReport report) {
    return report.isApplied() && report.appliedAt().isBefore(countableSince());
  }

  /** What was applied before has no names any more that could be counted. */
  Instant countableSince() {
    return clock.now().minus(COUNTABLE);
  }

  /** Empty for whoever was not there for a moment of it. */
  private static Optional<Reported> said(
      List<NameInReport> names, Sittings held, int share, AttendanceMode mode, UUID by) {
    List<Stay> stays =
        names.stream()
            .flatMap(name -> name.lines().stream())
            .map(ReportedLine::stay)
            .distinct()
            .toList();
    boolean untimed =
        stays.stream().allMatch(stay -> stay.from() == null && stay.duration() == null);
    Presence presence = Presence.of(stays, held);
    if (!untimed && presence.present().isZero()) {
      return Optional.empty();
    }
    boolean enough = untimed || presence.reaches(BigDecimal.valueOf(share));
    NameInReport first = names.get(0);
    return Optional.of(
        new Reported(
            first.counted(),
            first.memberId() == null ? first.shown() : null,
            kind(names),
            enough ? AttendanceStatus.PRESENT : AttendanceStatus.PARTIAL,
            untimed ? null : Math.toIntExact(presence.present().toSeconds()),
            !untimed && presence.durationOnly(),
            mode,
            by));
  }

  /** Who held it anywhere held it. */
  private static AttendanceKind kind(List<NameInReport> names) {
    List<AttendanceKind> kinds = names.stream().map(NameInReport::kind).distinct().toList();
    return kinds.contains(AttendanceKind.HOST_OR_FACULTY)
        ? AttendanceKind.HOST_OR_FACULTY
        : kinds.get(0);
  }

  private static AttendanceMode mode(
      PlannedSession session, List<NameInReport> names, Map<UUID, AttendanceReport> applied) {
    return names.stream()
            .anyMatch(name -> applied.get(name.reportId()).format() != ReportFormat.PLAIN)
        ? AttendanceMode.ONLINE
        : TickedList.usual(session);
  }
}
