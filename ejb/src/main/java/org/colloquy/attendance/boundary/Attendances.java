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
import org.colloquy.attendance.AttendanceList;
import org.colloquy.attendance.AttendanceList.Standing;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.OwnAttendance;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.control.AttendanceQueries;
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
            .collect(Collectors.toMap(Attendance::memberId, Function.identity()));
    Set<UUID> seated = seats.of(sessionId);
    Set<UUID> waiting = seats.waitingFor(sessionId);
    Set<UUID> all =
        Stream.of(seated, waiting, noted.keySet()).flatMap(Set::stream).collect(Collectors.toSet());
    Map<UUID, Contact> names = contacts.of(all);
    return new AttendanceList(
        sessionId,
        session.title(),
        list.open(session),
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
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public void mark(@NotNull UUID sessionId, @NotNull List<@Valid @NotNull Mark> marks) {
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    list.requireOpen(session);
    Set<UUID> known =
        Stream.of(
                seats.of(sessionId).stream(),
                seats.waitingFor(sessionId).stream(),
                attendances.of(sessionId).stream().map(Attendance::memberId))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    UUID caller = Caller.current().id();
    for (Mark mark : marks) {
      if (!known.contains(mark.person())) {
        throw new NotFound("Nobody of that id is in the list.");
      }
      list.note(session, mark, caller);
    }
  }

  /**
   * Notes that somebody was there who had not registered: whoever has that address, or else
   * somebody whom the network did not know. Asked for again, it is the one person.
   *
   * @return the person's id
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public UUID addWalkIn(@NotNull UUID sessionId, @NotNull RequestKey key, @NotNull WalkIn walkIn) {
    list.requireOpen(admission.getFor(Permission.ATTENDANCE_KEEP, sessionId));
    Invalid.check(validator, walkIn);
    UUID caller = Caller.current().id();
    UUID id = key.idFor(caller + " " + sessionId, walkIn);
    UUID person = people.contact(id, walkIn.contact(), ContactOrigin.WALK_IN).id();
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    list.note(session, new Mark(person, AttendanceStatus.PRESENT, walkIn.mode()), caller);
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
    String name = contact == null ? "" : contact.name();
    return row == null
        ? new AttendanceList.Line(person, name, standing, null, null, null)
        : new AttendanceList.Line(person, name, standing, row.status(), row.mode(), row.evidence());
  }
}
