package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.registrations.RegistrationChanged;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Wish;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Gives out the seats of a session: first come, first served, and the rest in line. What follows
 * from a change follows here, whoever asks for it and why: those whom it concerns are written to,
 * and who counts registrations hears of it.
 *
 * <p>Every method needs the session's row locked by the caller's transaction ({@link
 * Admission#lock}); on that stands the promise that never more are confirmed than there are seats.
 */
@Dependent
public class Seats {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Notices notices;
  @Inject private Asking asking;
  @Inject private Contacts contacts;
  @Inject private Event<RegistrationChanged> changes;
  @Inject private BusinessClock clock;

  /**
   * A place or the end of the line. Who is registered already keeps what they have.
   *
   * @param wish null where places are not counted apart
   */
  public void register(PlannedSession session, UUID member, Wish wish) {
    session.requireOpen();
    if (!session.apart() && wish != null) {
      throw Invalid.field("wish", "sessions.wish.none");
    }
    find(session.id(), member)
        .filter(registration -> !registration.isCancelled())
        .ifPresentOrElse(
            registration -> {
              if (wish != null && wish != registration.wish()) {
                change(session, registration, wish);
              }
            },
            () -> ask(session, member, wish));
  }

  /** The same as they last wanted to; where they never said, online takes nobody's chair. */
  public void registerAsBefore(PlannedSession session, UUID member) {
    Optional<Wish> before = find(session.id(), member).map(Registration::wish);
    register(session, member, session.apart() ? before.orElse(Wish.ONLINE) : null);
  }

  private void ask(PlannedSession session, UUID member, Wish wish) {
    if (session.apart() && wish == null) {
      throw Invalid.field("wish", "sessions.wish");
    }
    Instant now = clock.now();
    Optional<Registration> earlier = find(session.id(), member);
    Free free = free(session);
    int last = lastInLine(session.id());
    Registration registration =
        earlier.orElseGet(
            () -> {
              Registration first =
                  Registration.ask(Ids.next(), session, member, wish, last + 1, now);
              em.persist(first);
              return first;
            });
    if (earlier.isPresent()) {
      registration.askAgain(wish, last + 1, now);
    }
    free.give(registration, now);
    notices.registered(registration);
    changed(session);
  }

  /** Nobody loses the place that they have for one that is not free. */
  private void change(PlannedSession session, Registration registration, Wish wish) {
    boolean seated = registration.status() == RegistrationStatus.CONFIRMED;
    registration.wish(wish, lastInLine(session.id()) + 1);
    free(session).give(registration, clock.now());
    if (seated && registration.status() != RegistrationStatus.CONFIRMED) {
      throw new Conflict("mode-full");
    }
    notices.registered(registration);
    rise(session);
    changed(session);
  }

  /**
   * Notes that somebody had a seat in what was held before; nobody is told. False for who has one.
   */
  boolean note(UUID id, PlannedSession session, UUID member) {
    if (find(session.id(), member).isPresent()) {
      return false;
    }
    Registration registration =
        Registration.ask(
            id, session, member, null, lastInLine(session.id()) + 1, session.startsAt());
    registration.take(Mode.ROOM, session.startsAt());
    em.persist(registration);
    return true;
  }

  /** As if it had never been noted. */
  void takeBack(Registration registration) {
    em.remove(registration);
    em.flush();
  }

  /** Gives the place back for whoever had it, and the seat to the next in line. */
  public void cancel(PlannedSession session, UUID member) {
    session.requireOpen();
    Registration registration =
        find(session.id(), member)
            .filter(r -> !r.isCancelled())
            .orElseThrow(() -> new Conflict("not-registered"));
    if (giveBack(session, registration)) {
      notices.left(registration);
    }
  }

  /** Takes what is held for them; {@link Conflict} where nothing is, or not any more. */
  public void accept(PlannedSession session, UUID member) {
    session.requireOpen();
    Instant now = clock.now();
    Registration registration = offered(session, member);
    if (!now.isBefore(registration.offeredUntil())) {
      throw new Conflict("offer-over");
    }
    registration.accept(now);
    notices.registered(registration);
    rise(session);
    changed(session);
  }

  /** Does not want what is held for them: the next in line is asked, and what they have stays. */
  public void refuse(PlannedSession session, UUID member) {
    session.requireOpen();
    pass(session, offered(session, member));
  }

  /** Passes on what is held for somebody where its time is over. */
  void passOn(PlannedSession session, UUID id) {
    Registration registration = em.find(Registration.class, id);
    if (registration != null
        && registration.isOffered()
        && !clock.now().isBefore(registration.offeredUntil())) {
      pass(session, registration);
      notices.passedOn(registration);
    }
  }

  private void pass(PlannedSession session, Registration registration) {
    registration.letPass(clock.now());
    rise(session);
    changed(session);
  }

  private Registration offered(PlannedSession session, UUID member) {
    return find(session.id(), member)
        .filter(Registration::isOffered)
        .orElseThrow(() -> new Conflict("offer-over"));
  }

  /**
   * Gives the seat back for whoever said so in their calendar, which knows it by now. What was said
   * of an earlier entry than the present one is not heeded.
   */
  public void decline(PlannedSession session, UUID member, int sequence) {
    if (session.open()) {
      find(session.id(), member)
          .filter(r -> r.status() == RegistrationStatus.CONFIRMED)
          .filter(r -> sequence >= r.sequence(session.moves()))
          .ifPresent(r -> giveBack(session, r));
    }
  }

  /**
   * Takes the place of somebody who will not come. Doing it twice changes nothing; throws {@link
   * NotFound} for somebody who never registered.
   */
  public void free(PlannedSession session, UUID member) {
    session.requireOpen();
    Registration registration =
        find(session.id(), member)
            .orElseThrow(() -> new NotFound("There is no such registration."));
    if (!registration.isCancelled()) {
      giveBack(session, registration);
    }
  }

  /** The same for somebody who is gone, where there is still something to give back. */
  public void leave(PlannedSession session, UUID member) {
    if (session.open()) {
      find(session.id(), member).filter(r -> !r.isCancelled()).ifPresent(r -> giveBack(session, r));
    }
  }

  /** Forgets that these people ever asked, in whatever state the session is. */
  public void forget(PlannedSession session, Collection<UUID> members) {
    int forgotten =
        em.createQuery(
                "delete from Registration r where r.sessionId = :session and r.memberId in :people")
            .setParameter("session", session.id())
            .setParameter("people", members)
            .executeUpdate();
    if (forgotten > 0) {
      rise(session);
      changed(session);
    }
  }

  /**
   * Gives free seats to those who wait, the longest first. What is held for somebody is held no
   * longer than the session's start allows by now.
   */
  public void moveUp(PlannedSession session) {
    Instant latest = Asking.latest(session);
    em.createQuery(
            "select r from Registration r where r.sessionId = :session and r.offeredUntil > :latest",
            Registration.class)
        .setParameter("session", session.id())
        .setParameter("latest", latest)
        .getResultList()
        .forEach(
            registration -> {
              registration.offerEnds(latest);
              asking.expires(registration);
            });
    if (rise(session)) {
      changed(session);
    }
  }

  /**
   * What two people had is one person's now, or theirs again: no more have a seat than there are,
   * and none stays empty.
   */
  public void settle(PlannedSession session, Collection<UUID> people) {
    if (session.open()) {
      for (Mode mode : Mode.values()) {
        int over = session.seats(mode) == null ? 0 : taken(session, mode) - session.seats(mode);
        confirmed(session, people).stream()
            .filter(registration -> registration.has(mode))
            .limit(Math.max(0, over))
            .forEach(this::waitAgain);
      }
    }
    rise(session);
    changed(session);
  }

  /** The seats of these people, the latest first. */
  private List<Registration> confirmed(PlannedSession session, Collection<UUID> people) {
    return em.createQuery(
            "select r from Registration r where r.sessionId = :session and r.memberId in :people"
                + " and r.status = :confirmed order by r.placeInLine desc",
            Registration.class)
        .setParameter("session", session.id())
        .setParameter("people", people)
        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
        .getResultList();
  }

  private void waitAgain(Registration registration) {
    registration.waitAgain();
    notices.registered(registration);
  }

  /** Returns whether it was a seat. */
  private boolean giveBack(PlannedSession session, Registration registration) {
    boolean seat = registration.cancel(clock.now());
    rise(session);
    changed(session);
    return seat;
  }

  /**
   * Gives out what is free: the one place where seats go to whoever waits. Whether anybody moved
   * up. Who is paused keeps the place in line and is passed over.
   */
  private boolean rise(PlannedSession session) {
    if (!session.open()) {
      return false;
    }
    Free free = free(session);
    List<Registration> line = free.none() ? List.of() : line(session.id());
    Map<UUID, Contact> people = contacts.of(line.stream().map(Registration::memberId).toList());
    Set<Registration> moved = new LinkedHashSet<>();
    Instant now = clock.now();
    free.give(
        line.stream().filter(r -> people.get(r.memberId()).active()).toList(),
        moved,
        now,
        line.isEmpty() ? null : asking.heldUntil(session, now));
    moved.stream().filter(Registration::isOffered).forEach(asking::expires);
    notices.movedUp(moved);
    return !moved.isEmpty();
  }

  private void changed(PlannedSession session) {
    changes.fire(new RegistrationChanged(session));
  }

  private Free free(PlannedSession session) {
    return new Free(session, taken(session));
  }

  private int taken(PlannedSession session, Mode mode) {
    return taken(session).getOrDefault(mode, 0);
  }

  private Map<Mode, Integer> taken(PlannedSession session) {
    Map<Mode, Integer> taken = new EnumMap<>(Mode.class);
    em.createQuery(
            "select r.offered, count(r) from Registration r where r.sessionId = :session and"
                + " r.offered is not null group by r.offered",
            Object[].class)
        .setParameter("session", session.id())
        .getResultList()
        .forEach(row -> taken.merge((Mode) row[0], ((Number) row[1]).intValue(), Integer::sum));
    em.createQuery(
            "select r.held, count(r) from Registration r where r.sessionId = :session and r.status"
                + " = :confirmed group by r.held",
            Object[].class)
        .setParameter("session", session.id())
        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
        .getResultList()
        .forEach(
            row ->
                taken.merge(
                    row[0] == null ? Mode.ROOM : (Mode) row[0],
                    ((Number) row[1]).intValue(),
                    Integer::sum));
    return taken;
  }

  private List<Registration> line(UUID session) {
    return em.createQuery(
            "select r from Registration r where r.sessionId = :session and (r.status = :waiting or"
                + " r.status = :confirmed and r.wish = :meanwhile and r.held = :online and"
                + " r.offered is null) order by r.placeInLine",
            Registration.class)
        .setParameter("session", session)
        .setParameter("waiting", RegistrationStatus.WAITING)
        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
        .setParameter("meanwhile", Wish.ROOM_ONLINE_MEANWHILE)
        .setParameter("online", Mode.ONLINE)
        .getResultList();
  }

  private int lastInLine(UUID session) {
    Integer last =
        em.createQuery(
                "select max(r.placeInLine) from Registration r where r.sessionId = :session",
                Integer.class)
            .setParameter("session", session)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  private Optional<Registration> find(UUID session, UUID member) {
    return em.createQuery(
            "select r from Registration r where r.sessionId = :session and r.memberId = :member",
            Registration.class)
        .setParameter("session", session)
        .setParameter("member", member)
        .getResultStream()
        .findFirst();
  }
}
