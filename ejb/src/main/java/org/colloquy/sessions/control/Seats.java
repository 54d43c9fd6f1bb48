package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.boundary.Conflict;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.tenants.Ids;

/**
 * Gives out the seats of a session: first come, first served, and the rest in line.
 *
 * <p>Every method needs the session's row locked by the caller's transaction ({@link
 * SessionQueries#lock}); on that stands the promise that never more are confirmed than there are
 * seats.
 */
@Dependent
public class Seats {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  /**
   * What came of asking.
   *
   * @param fresh whether this asking made or renewed the registration
   */
  public record Outcome(Registration registration, boolean fresh) {}

  /** A seat or the end of the line. Who is registered already keeps what they have. */
  public Outcome register(LearningSession session, UUID member) {
    Instant now = clock.instant();
    session.requireOpen(now);
    Optional<Registration> earlier = find(session.id(), member);
    if (earlier.isPresent() && !earlier.get().isCancelled()) {
      return new Outcome(earlier.get(), false);
    }
    boolean seat = session.freeSeats(count(session.id(), RegistrationStatus.CONFIRMED)) > 0;
    int last = lastInLine(session.id());
    Registration registration =
        earlier.orElseGet(
            () -> {
              Registration first =
                  Registration.ask(Ids.next(), session.id(), member, last + 1, now);
              em.persist(first);
              return first;
            });
    if (earlier.isPresent()) {
      registration.askAgain(last + 1, now);
    }
    if (seat) {
      registration.confirm(now);
    }
    return new Outcome(registration, true);
  }

  /** Gives the place back; returns who moved up. */
  public List<Registration> cancel(LearningSession session, UUID member) {
    Instant now = clock.instant();
    session.requireOpen(now);
    Registration registration =
        find(session.id(), member)
            .filter(r -> !r.isCancelled())
            .orElseThrow(
                () -> new Conflict("not-registered", "You are not registered for this session."));
    registration.cancel(now);
    return moveUp(session);
  }

  /** Gives free seats to those who wait, the longest first; returns who moved up. */
  public List<Registration> moveUp(LearningSession session) {
    Instant now = clock.instant();
    if (session.hasStarted(now)) {
      return List.of();
    }
    int free = session.freeSeats(count(session.id(), RegistrationStatus.CONFIRMED));
    if (free == 0) {
      return List.of();
    }
    List<Registration> next =
        em.createQuery(
                "select r from Registration r where r.sessionId = :session and r.status = :waiting"
                    + " order by r.placeInLine",
                Registration.class)
            .setParameter("session", session.id())
            .setParameter("waiting", RegistrationStatus.WAITING)
            .setMaxResults(free)
            .getResultList();
    next.forEach(r -> r.confirm(now));
    return next;
  }

  public int confirmed(LearningSession session) {
    return count(session.id(), RegistrationStatus.CONFIRMED);
  }

  private int count(UUID session, RegistrationStatus status) {
    return em.createQuery(
            "select count(r) from Registration r where r.sessionId = :session and r.status ="
                + " :status",
            Long.class)
        .setParameter("session", session)
        .setParameter("status", status)
        .getSingleResult()
        .intValue();
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
