package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.attendance.AttendanceAdjusted;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.Evidence;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.Reported;
import org.colloquy.attendance.Standing;
import org.colloquy.attendance.entity.Adjustment;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.permissions.Caller;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Notes who was there, one person at a time: what somebody else notes of others meanwhile stays as
 * it is. Whoever calls has the session locked. Once the session is reconciled each change needs a
 * reason, and is kept with it.
 */
@Dependent
public class TickedList {
  private static final Duration BEFOREHAND = Duration.ofHours(1);
  private static final int LONGEST_REASON = 500;

  @Inject private AttendanceQueries attendances;
  @Inject private Homes homes;
  @Inject private BusinessClock clock;
  @Inject private Event<AttendanceAdjusted> adjustments;

  /** Whether anything can be noted now: people come a little before it begins. */
  public boolean open(PlannedSession session) {
    return session.phase() != Phase.DRAFT
        && session.phase() != Phase.CANCELLED
        && !clock.now().isBefore(session.startsAt().minus(BEFOREHAND));
  }

  /**
   * Throws {@link Conflict} that says why nothing can be noted now, and {@link Invalid} with the
   * field {@code reason} where one is needed and is none.
   */
  public void requireOpen(PlannedSession session, String reason) {
    requireOpen(session);
    String said = said(reason);
    if (said.length() > LONGEST_REASON || (said.isEmpty() && isReconciled(session))) {
      throw Invalid.field("reason", "attendance.reason");
    }
  }

  /**
   * The same for what was asked for earlier, when it was open: {@link Conflict} {@code
   * official-meanwhile} where a reason is needed by now.
   */
  void requireStillOpen(PlannedSession session, Optional<String> reason) {
    requireOpen(session);
    if (said(reason.orElse(null)).isEmpty() && isReconciled(session)) {
      throw new Conflict("official-meanwhile");
    }
  }

  /** Throws {@link Conflict} that says why nothing can be noted now. */
  void requireOpen(PlannedSession session) {
    if (session.phase() == Phase.CANCELLED) {
      throw new Conflict("session-cancelled");
    }
    if (!open(session)) {
      throw new Conflict("session-to-come");
    }
  }

  /** Where people of this session usually are: in the room, where there is one. */
  public static AttendanceMode usual(PlannedSession session) {
    return session.place() == null && session.online()
        ? AttendanceMode.ONLINE
        : AttendanceMode.ROOM;
  }

  /**
   * What is noted of a session that is locked, read once for all that is said of it now.
   *
   * @param reason why official figures are changed; not asked for while they are not
   */
  public Noting noting(PlannedSession session, String reason) {
    return new Noting(session, said(reason));
  }

  /** Whether its figures are official. */
  private boolean isReconciled(PlannedSession session) {
    return attendances.reconciliation(session.id()).isPresent();
  }

  /** Notes one person after the other. */
  public final class Noting {
    private final PlannedSession session;
    private final String reason;
    private final boolean official;
    private final Map<UUID, Attendance> noted = new HashMap<>();

    /** The number that was given last; 0 while none was. */
    private int last;

    private Noting(PlannedSession session, String reason) {
      this.session = session;
      this.reason = reason;
      this.official = isReconciled(session);
      attendances.of(session.id()).forEach(row -> noted.put(row.person(), row));
    }

    /** By the ids by which the list knows them. */
    public Set<UUID> people() {
      return Set.copyOf(noted.keySet());
    }

    /** Does nothing where it is noted so already. */
    public void note(Mark mark) {
      Attendance known = noted.get(mark.person());
      if (mark.status() == null) {
        if (known != null) {
          takeBack(known);
        }
      } else if (known != null) {
        change(known, mark);
      } else {
        add(Attendance.of(Ids.next(), session.id(), mark.person()), row -> say(row, mark));
      }
    }

    /** Somebody, or something, that has nothing but a name; once for an id. */
    public void noteUnknown(UUID id, String name, Mark mark) {
      if (!noted.containsKey(id)) {
        add(Attendance.unknown(id, session.id(), name), row -> say(row, mark));
      }
    }

    /**
     * What all reports together say of somebody; what was noted by hand stays as it is.
     *
     * @return whether anything is otherwise now
     */
    boolean report(Reported said) {
      Attendance row = noted.get(said.id());
      if (row == null) {
        add(
            said.isIdentified()
                ? Attendance.of(Ids.next(), session.id(), said.id())
                : Attendance.unknown(said.id(), session.id(), said.name()),
            fresh -> fresh.report(said, clock.now()));
        return true;
      }
      if ((row.evidence() != null && row.evidence().saidByPeople()) || row.says(said)) {
        return false;
      }
      String before = row.inShort();
      row.report(said, clock.now());
      adjusted(row, before, row.inShort());
      return true;
    }

    /**
     * Takes back what rests on reports, of everybody of whom no report says anything any more.
     *
     * @return of how many that was
     */
    int withdrawAllBut(Set<UUID> reported) {
      List<Attendance> gone =
          noted.values().stream()
              .filter(row -> row.evidence() == Evidence.REPORT && !reported.contains(row.person()))
              .toList();
      gone.forEach(this::takeBack);
      return gone.size();
    }

    private void add(Attendance row, Consumer<Attendance> saying) {
      saying.accept(row);
      if (official) {
        // Nobody registers for what was held, so whoever is not there by now came without a seat.
        Homes.Home home = homes.of(row.memberId());
        row.freeze(nextNumber(), Standing.WALK_IN, home.country(), home.cadre());
      }
      attendances.add(row);
      noted.put(row.person(), row);
      adjusted(row, "", row.inShort());
    }

    private int nextNumber() {
      last = last == 0 ? attendances.lastNumber(session.id()) + 1 : last + 1;
      return last;
    }

    private void change(Attendance row, Mark mark) {
      String before = row.inShort();
      AttendanceKind kind = Objects.requireNonNullElse(mark.kind(), row.kind());
      boolean same =
          row.status() == mark.status()
              && row.mode() == mode(session, mark)
              && row.kind() == kind
              && Objects.equals(seconds(mark), row.seconds());
      if (!same) {
        say(row, mark);
        adjusted(row, before, row.inShort());
      }
    }

    /** Who had a seat, or waited for one, stays in the figures as somebody who was not there. */
    private void takeBack(Attendance row) {
      if (row.standing() == null || row.standing() == Standing.WALK_IN) {
        adjusted(row, row.inShort(), "");
        attendances.remove(row);
        noted.remove(row.person());
      } else {
        String before = row.inShort();
        row.nothingNoted(row.mode(), Caller.current().id(), clock.now());
        adjusted(row, before, row.inShort());
      }
    }

    private void say(Attendance row, Mark mark) {
      row.tick(
          mark.status(),
          mode(session, mark),
          mark.kind(),
          mark.minutes() == null ? null : Duration.ofMinutes(mark.minutes()),
          Caller.current().id(),
          clock.now());
    }

    private void tell(Attendance row, String after) {
      if (row.identified()) {
        adjustments.fire(
            new AttendanceAdjusted(
                session.id(),
                row.memberId(),
                row.kind(),
                after.isEmpty() ? null : row.status(),
                row.seconds()));
      }
    }

    private void adjusted(Attendance row, String before, String after) {
      if (official) {
        attendances.add(
            Adjustment.of(
                Ids.next(), row, before, after, reason, Caller.current().id(), clock.now()));
        tell(row, after);
      }
    }
  }

  private static AttendanceMode mode(PlannedSession session, Mark mark) {
    return Objects.requireNonNullElseGet(mark.mode(), () -> usual(session));
  }

  private static Integer seconds(Mark mark) {
    return mark.minutes() == null ? null : mark.minutes() * 60;
  }

  private static String said(String reason) {
    return reason == null ? "" : Line.of(reason);
  }
}
