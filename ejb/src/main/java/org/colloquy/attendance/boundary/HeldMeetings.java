package org.colloquy.attendance.boundary;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.MeetingDraft;
import org.colloquy.attendance.MeetingStart;
import org.colloquy.attendance.NamedLines;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.control.TickedList;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.People;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.reports.Candidate;
import org.colloquy.reports.NameMatching;
import org.colloquy.reports.ReportedName;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Zone;
import org.colloquy.tenants.time.BusinessClock;

/**
 * "We met yesterday": a meeting that nobody planned here is noted with who came, in one step. It is
 * a session that was held, for the record; nobody gets a mail.
 */
@Boundary
@Stateless
public class HeldMeetings {
  /** Nobody can have reconciled what was not there. */
  private static final String NO_REASON = null;

  @Inject private SessionPlanning planning;
  @Inject private Admission admission;
  @Inject private TickedList list;
  @Inject private Convening convening;
  @Inject private Contacts contacts;
  @Inject private People people;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  /**
   * What a form begins with.
   *
   * @param community whose people are to be ticked; null for the only one that the caller convenes,
   *     or none
   * @param zone the caller's
   */
  @Permit(value = Permission.MEETING_NOTE, changes = false)
  public MeetingStart start(UUID community, @NotNull ZoneId zone) {
    List<Convening.Named> choices = convening.choices(Caller.current());
    UUID chosen =
        choices.stream()
            .map(Convening.Named::id)
            .filter(id -> choices.size() == 1 || id.equals(community))
            .findFirst()
            .orElse(null);
    return new MeetingStart(
        LocalDate.ofInstant(clock.now(), zone),
        choices.stream().map(each -> new MeetingStart.Named(each.id(), each.name())).toList(),
        chosen,
        peopleOf(chosen));
  }

  /**
   * Notes the meeting and who came. Asked for again, it is the one meeting. {@link Invalid} names
   * what is wrong, and nothing is kept then.
   *
   * @return the id of the session
   */
  @Permit(value = Permission.MEETING_NOTE, changes = true)
  public UUID note(@NotNull RequestKey key, @NotNull MeetingDraft draft) {
    Invalid.check(validator, draft, wrong(draft));
    Map<UUID, MeetingStart.Named> known = new LinkedHashMap<>();
    UUID session = planning.create(key, session(draft), true);
    // Not locked: nobody else has heard of it, or it came with the same form before.
    PlannedSession planned = admission.find(session).orElseThrow();
    if (clock.now().isBefore(planned.endsAt())) {
      throw Invalid.field("date", "attendance.meeting.past");
    }
    TickedList.Noting noting = list.noting(planned, NO_REASON);
    if (!noting.people().isEmpty()) {
      // The form came before, and what it said was noted then; it may have been mended since.
      return session;
    }
    if (draft.communityId() != null) {
      peopleOf(UUID.fromString(draft.communityId())).forEach(each -> known.put(each.id(), each));
    }
    for (UUID person : came(key, draft, known)) {
      noting.note(Mark.tick(person, AttendanceStatus.PRESENT, draft.where()));
    }
    return session;
  }

  private static List<Fault> wrong(MeetingDraft draft) {
    Map<String, String> keys = new LinkedHashMap<>();
    if (draft.day().isEmpty()) {
      keys.put("date", "attendance.meeting.date");
    }
    if (draft.time().isEmpty()) {
      keys.put("start", "attendance.meeting.start");
    }
    if (draft.length().isEmpty()) {
      keys.put("minutes", "attendance.meeting.minutes");
    }
    if (!draft.zoneKnown()) {
      keys.put("zone", "time.zone");
    }
    List<Fault> faults = keys.isEmpty() ? List.of() : Invalid.fields(keys).faults();
    return new NamedLines(draft.names())
        .unsound()
        .map(
            line ->
                Stream.concat(
                        faults.stream(),
                        Invalid.field("names", "attendance.meeting.names", line.number())
                            .faults()
                            .stream())
                    .toList())
        .orElse(faults);
  }

  /** For the record: published, with a past. */
  private static SessionDraft session(MeetingDraft draft) {
    ZoneId zone = Zone.of(draft.zone()).orElseThrow();
    LocalDateTime start = LocalDateTime.of(draft.day().orElseThrow(), draft.time().orElseThrow());
    Instant end =
        start.atZone(zone).toInstant().plus(Duration.ofMinutes(draft.length().orElseThrow()));
    return new SessionDraft(
        draft.title(),
        draft.outcome(),
        draft.kind(),
        start.toString(),
        end.toString(),
        List.of(),
        draft.zone(),
        draft.place(),
        null,
        null,
        false,
        null,
        null,
        draft.communityId(),
        false);
  }

  /** Everybody once, in the order in which people are locked. */
  private List<UUID> came(RequestKey key, MeetingDraft draft, Map<UUID, MeetingStart.Named> known) {
    Set<UUID> came =
        draft.people().stream()
            .map(text -> ticked(text, known))
            .collect(Collectors.toCollection(TreeSet::new));
    NameMatching community = matching(known.values());
    for (NamedLines.Named line : new NamedLines(draft.names()).all()) {
      came.add(named(line, community).orElseGet(() -> person(key, line)));
    }
    return List.copyOf(came);
  }

  private static UUID ticked(String text, Map<UUID, MeetingStart.Named> known) {
    return known.keySet().stream()
        .filter(id -> id.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> Invalid.field("people", "attendance.meeting.people"));
  }

  private static NameMatching matching(Collection<MeetingStart.Named> community) {
    return new NameMatching(
        community.stream()
            .map(each -> new Candidate(each.id(), List.of(each.name()), List.of(), true))
            .toList(),
        Map.of());
  }

  /**
   * Somebody of the community, where the name is theirs however it is written, and nobody else's.
   */
  private static Optional<UUID> named(NamedLines.Named line, NameMatching community) {
    if (line.email() != null) {
      return Optional.empty();
    }
    ReportedName name = new ReportedName(line.name(), "", null);
    return community.match(List.of(name)).get(name).person();
  }

  private UUID person(RequestKey key, NamedLines.Named line) {
    WalkIn walkIn = WalkIn.named(line.name(), line.email());
    if (!validator.validate(walkIn).isEmpty()) {
      throw Invalid.field("names", "attendance.meeting.names", line.number());
    }
    UUID id = key.idFor(Caller.current().id().toString(), line);
    return people.contact(id, walkIn.contact(), ContactOrigin.WALK_IN).id();
  }

  private List<MeetingStart.Named> peopleOf(UUID community) {
    if (community == null) {
      return List.of();
    }
    return contacts.of(convening.peopleOf(community)).values().stream()
        .filter(contact -> contact.membership() != Contact.Membership.REMOVED)
        .map(contact -> new MeetingStart.Named(contact.id(), contact.name()))
        .sorted(comparing(MeetingStart.Named::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
