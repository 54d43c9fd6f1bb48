package org.colloquy.registrations.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.registrations.control.RegistrationQueries;
import org.colloquy.registrations.control.Seats;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Wish;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/**
 * Coming to a session: whoever registers gets a seat or, when it is full, a place at the end of the
 * waiting list, which moves up by itself. Never more are confirmed than there are seats, and nobody
 * is in a session twice, however many ask at once.
 */
@Boundary
@Stateless
public class Registrations {

  @Inject private Admission admission;
  @Inject private SessionCatalogue catalogue;
  @Inject private RegistrationQueries registrations;
  @Inject private Seating seating;
  @Inject private Seats seats;
  @Inject private Contacts contacts;

  /** Registers the caller; who is registered already keeps the place they have. */
  @Permit(value = Permission.REGISTER, changes = true)
  public Place register(@NotNull UUID sessionId) {
    Caller caller = caller();
    seats.register(admission.lockAsVisible(sessionId), caller.id(), null);
    return seating.of(sessionId, caller.id()).mine();
  }

  /**
   * Registers the caller where seats in the room and places online are counted apart, or changes
   * how they want to take part. Whoever has a place keeps it until there is the other one ({@link
   * Conflict} {@code mode-full}).
   */
  @Permit(value = Permission.REGISTER, changes = true)
  public Place registerFor(@NotNull UUID sessionId, @NotNull Wish wish) {
    Caller caller = caller();
    seats.register(admission.lockAsVisible(sessionId), caller.id(), wish);
    return seating.of(sessionId, caller.id()).mine();
  }

  /**
   * Takes the place that is held for the caller, who was asked first; {@link Conflict} {@code
   * offer-over} where none is, or not any more.
   */
  @Permit(value = Permission.REGISTER, changes = true)
  public Place acceptOffer(@NotNull UUID sessionId) {
    Caller caller = caller();
    seats.accept(admission.lockAsVisible(sessionId), caller.id());
    return seating.of(sessionId, caller.id()).mine();
  }

  /** Does not take it: the next in line is asked. A place online that the caller has stays. */
  @Permit(value = Permission.REGISTER, changes = true)
  public void refuseOffer(@NotNull UUID sessionId) {
    seats.refuse(admission.lockAsVisible(sessionId), caller().id());
  }

  /** Cancels the caller's registration and gives the seat to the next in line. */
  @Permit(value = Permission.REGISTER, changes = true)
  public void cancel(@NotNull UUID sessionId) {
    seats.cancel(admission.lockAsVisible(sessionId), caller().id());
  }

  /**
   * Takes the place of a member whose membership is paused, for those who see who registered:
   * nobody else could. Whoever can come decides that for themselves ({@link Conflict} {@code
   * member-active}).
   */
  @Permit(value = Permission.REGISTRATION_FREE, changes = true)
  public void free(@NotNull UUID sessionId, @NotNull UUID member) {
    PlannedSession session = admission.lockFor(Permission.REGISTRATION_FREE, sessionId);
    if (contacts.of(member).filter(Contact::active).isPresent()) {
      throw new Conflict("member-active");
    }
    seats.free(session, member);
  }

  /** What the caller is registered for and is not over, the soonest first. */
  @Permit(value = Permission.REGISTRATIONS_READ_OWN, changes = false)
  public Page<SessionLine> mine(@NotNull PageRequest page) {
    return catalogue.comingOf(
        askedFor(
            RegistrationStatus.CONFIRMED, RegistrationStatus.OFFERED, RegistrationStatus.WAITING),
        page);
  }

  /** What the caller had a seat for and is over, the latest first. */
  @Permit(value = Permission.REGISTRATIONS_READ_OWN, changes = false)
  public Page<SessionLine> minePast(@NotNull PageRequest page) {
    return catalogue.pastOf(askedFor(RegistrationStatus.CONFIRMED), page);
  }

  /** Who registered: for the organisers of the session; NotFound for everybody else. */
  @Permit(value = Permission.ROSTER_READ, changes = false)
  public Roster roster(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.ROSTER_READ, sessionId);
    List<Registration> all = registrations.of(sessionId);
    Map<UUID, Contact> names = contacts.of(all.stream().map(Registration::memberId).toList());
    return new Roster(
        sessionId,
        session.title(),
        session.seats(),
        session.apart(),
        session.onlineSeats(),
        session.open(),
        entries(all, Set.of(RegistrationStatus.CONFIRMED), names),
        entries(all, Set.of(RegistrationStatus.OFFERED, RegistrationStatus.WAITING), names));
  }

  /** The names for a sheet that people sign at the door: for who may see who registered. */
  @Permit(value = Permission.ROSTER_READ, changes = false)
  public SignInSheet signInSheet(@NotNull UUID sessionId) {
    PlannedSession session = admission.getFor(Permission.ROSTER_READ, sessionId);
    List<UUID> seated =
        registrations.of(sessionId).stream()
            .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
            .map(Registration::memberId)
            .toList();
    return new SignInSheet(
        sessionId,
        session.title(),
        session.startsAt(),
        session.endsAt(),
        session.zone(),
        session.place(),
        List.copyOf(contacts.printed(seated).values()));
  }

  private Set<UUID> askedFor(RegistrationStatus... ways) {
    return registrations.sessionsOf(caller().id(), List.of(ways));
  }

  private static List<Roster.Entry> entries(
      List<Registration> all, Set<RegistrationStatus> statuses, Map<UUID, Contact> names) {
    return all.stream()
        .filter(r -> statuses.contains(r.status()))
        .map(r -> entry(r, names.get(r.memberId())))
        .toList();
  }

  private static Roster.Entry entry(Registration registration, Contact contact) {
    return new Roster.Entry(
        registration.memberId(),
        contact.name(),
        registration.askedAt(),
        contact.membership() == Contact.Membership.PAUSED,
        registration.held(),
        registration.wish(),
        registration.offeredUntil());
  }

  private Caller caller() {
    return Caller.current();
  }
}
