package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.registrations.Seat;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;

/** Finds who registered for what. */
@Dependent
public class RegistrationQueries {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** What somebody is registered for in one of these ways. */
  public Set<UUID> sessionsOf(UUID member, Collection<RegistrationStatus> statuses) {
    return Set.copyOf(
        em.createQuery(
                "select r.sessionId from Registration r where r.memberId = :member and r.status in"
                    + " :statuses",
                UUID.class)
            .setParameter("member", member)
            .setParameter("statuses", statuses)
            .getResultList());
  }

  /** The seats that somebody has or had. */
  public List<Registration> seatsOf(UUID member) {
    return em.createQuery(
            "select r from Registration r where r.memberId = :member and r.status = :confirmed",
            Registration.class)
        .setParameter("member", member)
        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
        .getResultList();
  }

  /**
   * What any of these people ever registered for; in the one order in which everybody who locks
   * several sessions must take them.
   */
  List<UUID> sessionsOf(Collection<UUID> people) {
    return em.createQuery(
            "select distinct r.sessionId from Registration r where r.memberId in :people"
                + " order by r.sessionId",
            UUID.class)
        .setParameter("people", people)
        .getResultList();
  }

  Optional<Registration> find(UUID id) {
    return Optional.ofNullable(em.find(Registration.class, id));
  }

  /** How somebody stands who did not cancel; empty for everybody else. */
  Optional<RegistrationStatus> standing(UUID session, UUID member) {
    return em.createQuery(
            "select r.status from Registration r where r.sessionId = :session and r.memberId ="
                + " :member and r.status <> :cancelled",
            RegistrationStatus.class)
        .setParameter("session", session)
        .setParameter("member", member)
        .setParameter("cancelled", RegistrationStatus.CANCELLED)
        .getResultStream()
        .findFirst();
  }

  /** Whether a place is held for somebody until they say whether they take it. */
  boolean isOffered(UUID session, UUID member) {
    return !em.createQuery(
            "select r.id from Registration r where r.sessionId = :session and r.memberId = :member"
                + " and r.offered is not null",
            UUID.class)
        .setParameter("session", session)
        .setParameter("member", member)
        .getResultList()
        .isEmpty();
  }

  /** Somebody's, in any of these, cancelled ones too. */
  public List<Registration> of(UUID member, Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from Registration r where r.memberId = :member and r.sessionId in"
                    + " :sessions",
                Registration.class)
            .setParameter("member", member)
            .setParameter("sessions", sessions)
            .getResultList();
  }

  /** Everybody's who did not cancel, in any of these. */
  List<Registration> inAny(Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from Registration r where r.sessionId in :sessions and r.status <>"
                    + " :cancelled",
                Registration.class)
            .setParameter("sessions", sessions)
            .setParameter("cancelled", RegistrationStatus.CANCELLED)
            .getResultList();
  }

  /** Everybody who did not cancel, in the order of asking. */
  public List<Registration> of(UUID session) {
    return em.createQuery(
            "select r from Registration r where r.sessionId = :session and r.status <> :cancelled"
                + " order by r.placeInLine",
            Registration.class)
        .setParameter("session", session)
        .setParameter("cancelled", RegistrationStatus.CANCELLED)
        .getResultList();
  }

  /** Everybody who did not cancel, in any of these. */
  public List<Seat> seatsIn(Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : em
            .createQuery(
                "select r.sessionId, r.memberId, r.status from Registration r where r.sessionId in"
                    + " :sessions and r.status <> :cancelled",
                Object[].class)
            .setParameter("sessions", sessions)
            .setParameter("cancelled", RegistrationStatus.CANCELLED)
            .getResultList()
            .stream()
            .map(
                row ->
                    new Seat((UUID) row[0], (UUID) row[1], row[2] == RegistrationStatus.CONFIRMED))
            .toList();
  }

  /** Those of these people who registered, be it that they cancelled since. */
  Set<UUID> answered(UUID session, Collection<UUID> people) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select r.memberId from Registration r where r.sessionId = :session"
                        + " and r.memberId in :people",
                    UUID.class)
                .setParameter("session", session)
                .setParameter("people", people)
                .getResultList());
  }

  /** As if nobody had ever asked to come to these. */
  void removeAllOf(Collection<UUID> sessions) {
    em.createQuery("delete from Registration r where r.sessionId in :sessions")
        .setParameter("sessions", sessions)
        .executeUpdate();
  }
}
