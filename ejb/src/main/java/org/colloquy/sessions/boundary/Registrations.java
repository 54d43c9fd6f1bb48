package org.colloquy.sessions.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.RegistrationQueries;
import org.colloquy.sessions.control.Seats;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.Standing;
import org.colloquy.sessions.control.Standings;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.sessions.entity.SessionPhase;
import org.colloquy.shared.Caller;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Roles;

/**
 * Coming to a session: whoever registers gets a seat or, when it is full, a place at the end of the
 * waiting list, which moves up by itself. Never more are confirmed than there are seats, and nobody
 * is in a session twice, however many ask at once.
 */
@Stateless
@DeclareRoles({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN, Roles.EXCHANGE_STEWARD})
@RolesAllowed(Roles.MEMBER)
public class Registrations {

  @Resource private SessionContext context;
  @Inject private SessionQueries sessions;
  @Inject private RegistrationQueries registrations;
  @Inject private SessionViews views;
  @Inject private Standings standings;
  @Inject private Organisers organisers;
  @Inject private Seats seats;
  @Inject private Contacts contacts;
  @Inject private Clock clock;

  /** Registers the caller; who is registered already keeps the place they have. */
  public Place register(@NotNull UUID sessionId) {
    Caller caller = caller();
    requireHere(caller);
    LearningSession session = sessions.lock(sessionId);
    organisers.requireVisible(caller, session);
    seats.register(session, caller.id());
    Standing standing = standings.of(session.id(), caller.id());
    return new Place(standing.mine() == RegistrationStatus.CONFIRMED, standing.position());
  }

  /** Cancels the caller's registration and gives the seat to the next in line. */
  public void cancel(@NotNull UUID sessionId) {
    Caller caller = caller();
    LearningSession session = sessions.lock(sessionId);
    organisers.requireVisible(caller, session);
    seats.cancel(session, caller.id());
  }

  /**
   * Takes the place of a member whose membership is paused, for those who see who registered:
   * nobody else could. Whoever can come decides that for themselves ({@link Conflict} {@code
   * member-active}).
   */
  public void free(@NotNull UUID sessionId, @NotNull UUID member) {
    LearningSession session = sessions.lock(sessionId);
    organisers.requireRoster(caller(), session);
    if (contacts.of(member).filter(Contact::active).isPresent()) {
      throw new Conflict("member-active");
    }
    seats.free(session, member);
  }

  /** What the caller is registered for and is not over, the soonest first. */
  public Page<SessionLine> mine(@NotNull PageRequest page) {
    UUID member = caller().id();
    return views.page(registrations.coming(member, clock.instant(), page), member);
  }

  /** What the caller had a seat for and is over, the latest first. */
  public Page<SessionLine> minePast(@NotNull PageRequest page) {
    UUID member = caller().id();
    return views.page(registrations.past(member, clock.instant(), page), member);
  }

  /** Who registered: for the organisers of the session; NotFound for everybody else. */
  public Roster roster(@NotNull UUID sessionId) {
    LearningSession session = sessions.get(sessionId);
    organisers.requireRoster(caller(), session);
    List<Registration> all = registrations.of(sessionId);
    Map<UUID, Contact> names = contacts.of(all.stream().map(Registration::memberId).toList());
    return new Roster(
        sessionId,
        session.title(),
        session.details().seats(),
        session.phase(clock.instant()) == SessionPhase.OPEN,
        entries(all, RegistrationStatus.CONFIRMED, names),
        entries(all, RegistrationStatus.WAITING, names));
  }

  /** Somebody who was removed a moment ago gets no seat any more. */
  private void requireHere(Caller caller) {
    if (contacts.lock(caller.id()).filter(Contact::active).isEmpty()) {
      throw new NotFound("There is no such member.");
    }
  }

  private static List<Roster.Entry> entries(
      List<Registration> all, RegistrationStatus status, Map<UUID, Contact> names) {
    return all.stream()
        .filter(r -> r.status() == status)
        .map(r -> entry(r, names.get(r.memberId())))
        .toList();
  }

  private static Roster.Entry entry(Registration registration, Contact contact) {
    return new Roster.Entry(
        registration.memberId(),
        contact.name(),
        registration.askedAt(),
        contact.membership() == Contact.Membership.PAUSED);
  }

  private Caller caller() {
    return Caller.of(context);
  }
}
