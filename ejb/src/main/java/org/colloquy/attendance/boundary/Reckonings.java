package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceRow;
import org.colloquy.attendance.Reckoning;
import org.colloquy.attendance.Tally;
import org.colloquy.attendance.control.AttendanceQueries;
import org.colloquy.attendance.control.ReportCount;
import org.colloquy.attendance.control.Rows;
import org.colloquy.attendance.entity.Adjustment;
import org.colloquy.attendance.entity.Reconciliation;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.sessions.boundary.TypedSittings;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The figures of a session that was held, for those who organise it: as they are, until somebody
 * reconciles it; from then on what they were then is the official figure, and every change after it
 * is an adjustment with its reason.
 */
@Boundary
@Stateless
public class Reckonings {
  private static final Duration LONGEST = Duration.ofDays(31);

  @Inject private Admission admission;
  @Inject private AttendanceQueries attendances;
  @Inject private Rows rows;
  @Inject private ReportCount counts;
  @Inject private Contacts contacts;
  @Inject private BusinessClock clock;

  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  public Reckoning of(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.ATTENDANCE_READ, sessionId);
    Optional<Reconciliation> reconciled = attendances.reconciliation(sessionId);
    Sittings held = reconciled.map(Reconciliation::held).orElseGet(session::sittings);
    Tally now = Tally.of(rows.of(session), held.length().toSeconds());
    List<Adjustment> adjustments =
        reconciled.isPresent() ? attendances.adjustments(sessionId) : List.of();
    Map<UUID, Contact> people =
        contacts.of(
            Stream.concat(
                    reconciled.map(Reconciliation::reconciledBy).stream(),
                    adjustments.stream().map(Adjustment::author))
                .filter(Objects::nonNull)
                .toList());
    return new Reckoning(
        sessionId,
        session.title(),
        session.phase() == Phase.HELD,
        reconciled.isPresent(),
        held.blocks().stream().map(Sitting::toString).toList(),
        now,
        now.ratio(),
        now.showUpRate(),
        now.hours(),
        reconciled.map(Reconciliation::tally).orElse(null),
        reconciled.map(Reconciliation::reconciledAt).orElse(null),
        reconciled.map(each -> name(each.reconciledBy(), people)).orElse(null),
        adjustments.stream().map(each -> change(each, people)).toList());
  }

  /** The rows that the figures are counted from; nobody is named by them. */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  public List<AttendanceRow> rows(@NotNull UUID sessionId) {
    return rows.of(admission.getFor(Permission.ATTENDANCE_READ, sessionId));
  }

  /**
   * Makes the figures official, of a session that is over; once.
   *
   * @param held the blocks of time in which it was held, each a start and an end with a slash
   *     between; none where it was held as planned
   */
  @Permit(value = Permission.SESSION_RECONCILE, changes = true)
  public void reconcile(@NotNull UUID sessionId, @NotNull List<String> held) {
    PlannedSession session = admission.lockFor(Permission.SESSION_RECONCILE, sessionId);
    if (attendances.reconciliation(sessionId).isPresent()) {
      throw new Conflict("session-reconciled");
    }
    if (session.phase() != Phase.HELD) {
      throw new Conflict(
          session.phase() == Phase.CANCELLED ? "session-cancelled" : "session-not-over");
    }
    Sittings times = held(session, held);
    int share = counts.share();
    counts.recount(session, times, share);
    rows.freeze(session, times, share, Caller.current().id());
  }

  private Sittings held(PlannedSession session, List<String> typed) {
    if (typed.isEmpty()) {
      return session.sittings();
    }
    TypedSittings blocks =
        new TypedSittings(null, null, session.zone().getId(), List.copyOf(typed));
    blocks.problems(LONGEST).stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw Invalid.field(
                  "held", problem.key().equals("time.long") ? "sessions.sound" : problem.key());
            });
    Sittings held = blocks.all();
    if (held.end().isAfter(clock.now())) {
      throw Invalid.field("held", "attendance.held.past");
    }
    return held;
  }

  private static Reckoning.Change change(Adjustment each, Map<UUID, Contact> people) {
    return new Reckoning.Change(
        each.number(),
        each.before(),
        each.after(),
        each.reason(),
        Objects.requireNonNullElse(name(each.author(), people), ""),
        each.madeAt());
  }

  private static String name(UUID id, Map<UUID, Contact> people) {
    return id == null || !people.containsKey(id) || people.get(id).name().isEmpty()
        ? null
        : people.get(id).name();
  }
}
