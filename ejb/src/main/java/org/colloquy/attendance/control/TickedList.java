package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Notes who was there, one person at a time: what somebody else notes of others meanwhile stays as
 * it is. Whoever calls has the session locked.
 */
@Dependent
public class TickedList {
  private static final Duration BEFOREHAND = Duration.ofHours(1);

  @Inject private AttendanceQueries attendances;
  @Inject private BusinessClock clock;

  /** Whether anything can be noted now: people come a little before it begins. */
  public boolean open(PlannedSession session) {
    return session.phase() != Phase.DRAFT
        && session.phase() != Phase.CANCELLED
        && !clock.now().isBefore(session.startsAt().minus(BEFOREHAND));
  }

  /** Throws {@link Conflict} that says why nothing can be noted now. */
  public void requireOpen(PlannedSession session) {
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

  /** Does nothing where it is noted so already. */
  public void note(PlannedSession session, Mark mark, UUID by) {
    var known = attendances.of(session.id(), mark.person());
    if (mark.status() == null) {
      known.ifPresent(attendances::remove);
      return;
    }
    AttendanceMode mode = Objects.requireNonNullElseGet(mark.mode(), () -> usual(session));
    if (known.filter(row -> says(row, mark.status(), mode)).isEmpty()) {
      known
          .orElseGet(() -> added(session, mark.person()))
          .tick(mark.status(), mode, by, clock.now());
    }
  }

  private Attendance added(PlannedSession session, UUID person) {
    Attendance attendance = Attendance.of(Ids.next(), session.id(), person);
    attendances.add(attendance);
    return attendance;
  }

  private static boolean says(Attendance row, AttendanceStatus status, AttendanceMode mode) {
    return row.status() == status && row.mode() == mode;
  }
}
