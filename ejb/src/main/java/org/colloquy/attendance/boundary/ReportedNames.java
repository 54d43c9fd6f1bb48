package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.NameChoice;
import org.colloquy.attendance.NameDecision;
import org.colloquy.attendance.NameReason;
import org.colloquy.attendance.NameView;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.control.NameViews;
import org.colloquy.attendance.control.RememberedNames;
import org.colloquy.attendance.control.ReportCount;
import org.colloquy.attendance.control.ReportQueries;
import org.colloquy.attendance.control.TickedList;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.boundary.People;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Ids;

/**
 * The names in the reports of a session, for those who organise it: who they are where that is
 * certain, who they may be where it is not, and who they are as somebody says. Nobody learns more
 * of whoever may be meant than what they are called.
 */
@Boundary
@Stateless
public class ReportedNames {

  @Inject private Admission admission;
  @Inject private NameViews views;
  @Inject private ReportQueries reports;
  @Inject private RememberedNames remembered;
  @Inject private ReportCount counts;
  @Inject private TickedList list;
  @Inject private People people;
  @Inject private Validator validator;

  /**
   * Each once, those of whom nobody knows who they are first.
   *
   * @param openOnly whether only those
   */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<NameView> list(@NotNull UUID sessionId, boolean openOnly, @NotNull PageRequest page) {
    admission.getFor(Permission.ATTENDANCE_READ, sessionId);
    return views.page(sessionId, openOnly, page);
  }

  /**
   * One name, with everybody who can be chosen for it; {@link NotFound} for one that is not there.
   */
  @Permit(value = Permission.ATTENDANCE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public NameChoice get(@NotNull UUID sessionId, @NotNull UUID who) {
    return views.choice(admission.getFor(Permission.ATTENDANCE_READ, sessionId), who);
  }

  /**
   * Says who it is, in all reports of the session, and, where that is to be remembered, in all that
   * come. {@link NotFound} for a person who is neither suggested nor in the list; {@link Invalid}
   * names {@code as}, {@code person}, {@code name} or {@code email}, and {@code reason}.
   *
   * @param reason why official figures are changed; may be missing while they are not official
   */
  @Permit(value = Permission.ATTENDANCE_KEEP, changes = true)
  public void decide(
      @NotNull UUID sessionId, @NotNull UUID who, @NotNull NameDecision decision, String reason) {
    list.requireOpen(admission.getFor(Permission.ATTENDANCE_KEEP, sessionId), reason);
    Invalid.check(validator, decision);
    UUID said = person(sessionId, who, decision);
    PlannedSession session = admission.lockFor(Permission.ATTENDANCE_KEEP, sessionId);
    list.requireOpen(session, reason);
    counts.requireCountable(sessionId);
    List<NameInReport> names = reports.names(sessionId, who);
    if (names.isEmpty()) {
      throw unknown();
    }
    AttendanceKind kind = kind(decision.as());
    // Who held it may be known by name.
    UUID person = decision.as() == NameDecision.As.HOST ? names.get(0).memberId() : said;
    boolean known = decision.as() != NameDecision.As.UNKNOWN;
    names.forEach(name -> name.is(kind, person, known ? NameReason.SAID : null));
    if (known && decision.remember()) {
      remembered.say(names.get(0).as(), kind, person);
    } else if (!known) {
      remembered.forget(names.get(0).as());
    }
    counts.recount(session, reason);
  }

  /** Null for what is nobody of the network. */
  private UUID person(UUID session, UUID who, NameDecision decision) {
    return switch (decision.as()) {
      case PERSON -> chosen(session, who, decision.person());
      case CONTACT -> contact(session, who, decision);
      case HOST, NOT_A_PERSON, UNKNOWN -> null;
    };
  }

  private UUID chosen(UUID session, UUID who, UUID person) {
    if (person == null) {
      throw Invalid.field("person", "reports.person");
    }
    NameInReport name =
        reports.names(session, who).stream().findFirst().orElseThrow(ReportedNames::unknown);
    if (!views.choices(session, name).contains(person)) {
      throw new NotFound("Nobody of that id can be chosen.");
    }
    return person;
  }

  /** Whoever has that address, or else somebody new; said again, it is the same person. */
  private UUID contact(UUID session, UUID who, NameDecision decision) {
    WalkIn walkIn = WalkIn.named(decision.name(), decision.email());
    Invalid.check(validator, walkIn);
    UUID id = Ids.named("contact of " + session + "\n" + who + "\n" + walkIn);
    return people.contact(id, walkIn.contact(), ContactOrigin.WALK_IN).id();
  }

  private static AttendanceKind kind(NameDecision.As as) {
    return switch (as) {
      case PERSON, CONTACT, UNKNOWN -> AttendanceKind.PERSON;
      case HOST -> AttendanceKind.HOST_OR_FACULTY;
      case NOT_A_PERSON -> AttendanceKind.NOT_A_PERSON;
    };
  }

  private static NotFound unknown() {
    return new NotFound("There is no such name in the reports of this session.");
  }
}
