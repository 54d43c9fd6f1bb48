package org.colloquy.attendance.boundary;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceList;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.OwnAttendance;
import org.colloquy.attendance.Standing;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.control.AttendanceQueries;
import org.colloquy.attendance.control.ReportCount;
import org.colloquy.attendance.control.TickedList;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.People;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;

/**
 * Who was there, as those who organise a session note it: whoever registered by a tick, whoever
 * came without by name. Each person is noted alone, so that two who tick at once lose nothing.
 */
@Boundary
@Stateless
public class Attendances {

  @Inject private Admission admission;
  @Inject private AttendanceQueries attendances;
  @Inject private TickedList list;
  @Inject private ReportCount counts;
  @Inject private SeatHolders seats;
  @Inject private Contacts contacts;
  @Inject private People people;
  @Inject private Validator validator;

  /** Everybody who is expected or was there; NotFound for who does not organise it. */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  public AttendanceList list(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.ATTENDANCE_READ, sessionId);
    Map<UUID, Attendance> noted =
        attendances.of(sessionId).stream()
            .collect(Collectors.toMap(Attendance::person, Function.identity()));
    Set<UUID> seated = seats.of(sessionId);
    Set<UUID> waiting = seats.waitingFor(sessionId);
    Set<UUID> all =
        Stream.of(seated, waiting, noted.keySet()).flatMap(Set::stream).collect(Collectors.toSet());
    Map<UUID, Contact> names = contacts.of(all);
    return new AttendanceList(
        sessionId,
        session.title(),
        list.open(session),
        attendances.reconciliation(sessionId).isPresent(),
        TickedList.usual(session),
        all.stream()
            .map(id -> line(id, standing(id, seated, waiting), names.get(id), noted.get(id)))
            .sorted(
                comparing(AttendanceList.Line::standing)
                    .thenComparing(AttendanceList.Line::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(AttendanceList.Line::person))
            .toList());
  }

  /**
   * Notes what is said of these people, and of nobody else. {@link NotFound} for somebody who is
   * not expected: who came without registering is added as such.
   *
   * @param reason why official figures are changed; may be missing while they are not official
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public void mark(
      @NotNull UUID sessionId, @NotNull List<@Valid @NotNull Mark> marks, String reason) {
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    list.requireOpen(session, reason);
    TickedList.Noting noting = list.noting(session, reason);
    Set<UUID> known =
        Stream.of(seats.of(sessionId), seats.waitingFor(sessionId), noting.people())
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    for (Mark mark : marks) {
      if (!known.contains(mark.person())) {
        throw new NotFound("Nobody of that id is in the list.");
      }
      noting.note(mark);
    }
    if (marks.stream().anyMatch(mark -> mark.status() == null)) {
      // What nobody says by hand any more is as the reports say.
      counts.recount(session, reason);
    }
  }

  /**
   * Notes that somebody was there who had not registered: whoever has that address, or else
   * somebody whom the network did not know. Where nobody knows who it is, or it is no person, the
   * name alone is kept. Asked for again, it is the one row.
   *
   * @param reason as in {@link #mark}
   * @return the id by which the list knows it
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public UUID addWalkIn(
      @NotNull UUID sessionId, @NotNull RequestKey key, @NotNull WalkIn walkIn, String reason) {
    list.requireOpen(admission.getFor(Permission.ATTENDANCE_KEEP, sessionId), reason);
    Invalid.check(validator, walkIn);
    UUID id = key.idFor(Caller.current().id() + " " + sessionId, walkIn);
    UUID person =
        walkIn.identified() ? people.contact(id, walkIn.contact(), ContactOrigin.WALK_IN).id() : id;
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    Mark mark = new Mark(person, AttendanceStatus.PRESENT, walkIn.mode(), walkIn.kind(), null);
    if (walkIn.identified()) {
      list.noting(session, reason).note(mark);
    } else {
      list.noting(session, reason).noteUnknown(id, walkIn.name(), mark);
    }
    return person;
  }

  /** What is noted of the caller; NotFound for a session that they may not see. */
  @Permit(value = Permission.ATTENDANCE_READ_OWN, changes = false)
  public OwnAttendance mine(@NotNull UUID sessionId) {
    admission.getAsVisible(sessionId);
    return attendances
        .of(sessionId, Caller.current().id())
        .map(row -> new OwnAttendance(sessionId, row.status(), row.mode()))
        .orElseGet(() -> new OwnAttendance(sessionId, null, null));
  }

  private static Standing standing(UUID person, Set<UUID> seated, Set<UUID> waiting) {
    if (seated.contains(person)) {
      return Standing.CONFIRMED;
    }
    return waiting.contains(person) ? Standing.WAITING : Standing.WALK_IN;
  }

  private static AttendanceList.Line line(
      UUID person, Standing standing, Contact contact, Attendance row) {
    if (row == null) {
      return new AttendanceList.Line(
          person,
          name(contact),
          standing,
          AttendanceKind.PERSON,
          null,
          null,
          null,
          null,
          null,
          false);
    }
    return new AttendanceList.Line(
        person,
        row.identified() ? name(contact) : row.name(),
        standing,
        row.kind(),
        row.number(),
        row.status(),
        row.mode(),
        row.evidence(),
        row.seconds(),
        row.durationOnly());
  }

  private static String name(Contact contact) {
    return contact == null ? "" : contact.name();
  }
}
