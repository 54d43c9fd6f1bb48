package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.entity.Adjustment;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.attendance.entity.Reconciliation;

/** Finds who was there. */
@Dependent
public class AttendanceQueries {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public List<Attendance> of(UUID session) {
    return em.createQuery(
            "select a from Attendance a where a.sessionId = :session order by a.id",
            Attendance.class)
        .setParameter("session", session)
        .getResultList();
  }

  public Optional<Attendance> of(UUID session, UUID member) {
    return em.createQuery(
            "select a from Attendance a where a.sessionId = :session and a.memberId = :member",
            Attendance.class)
        .setParameter("session", session)
        .setParameter("member", member)
        .getResultStream()
        .findFirst();
  }

  Optional<Attendance> find(UUID id) {
    return Optional.ofNullable(em.find(Attendance.class, id));
  }

  /** Whether anything was changed after the figures had become official. */
  boolean isAdjusted(UUID session) {
    return !em.createQuery("select a.id from Adjustment a where a.sessionId = :session", UUID.class)
        .setParameter("session", session)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The figures are not official any more. */
  void takeBack(Reconciliation official) {
    em.remove(official);
    em.flush();
  }

  /** As if it had never been noted. */
  void takeBack(Attendance attendance) {
    em.remove(attendance);
    em.flush();
  }

  /** Empty while the figures are not official. */
  public Optional<Reconciliation> reconciliation(UUID session) {
    return Optional.ofNullable(em.find(Reconciliation.class, session));
  }

  /** The first one first. */
  public List<Adjustment> adjustments(UUID session) {
    return em.createQuery(
            "select a from Adjustment a where a.sessionId = :session order by a.madeAt, a.id",
            Adjustment.class)
        .setParameter("session", session)
        .getResultList();
  }

  /**
   * Session, status, how many people were there so, of how many it was measured how long, and the
   * seconds of those together. Hosts and what is no person are in none.
   */
  public List<Object[]> presences(Collection<UUID> sessions) {
    return em.createQuery(
            "select a.sessionId, a.status, count(a.id), count(a.seconds), sum(a.seconds) from"
                + " Attendance a where a.sessionId in :sessions and a.kind = :person and a.status"
                + " in :there group by a.sessionId, a.status",
            Object[].class)
        .setParameter("sessions", sessions)
        .setParameter("person", AttendanceKind.PERSON)
        .setParameter("there", List.of(AttendanceStatus.PRESENT, AttendanceStatus.PARTIAL))
        .getResultList();
  }

  /** How many different people were present at any of these, as far as it is known who. */
  public long people(Collection<UUID> sessions) {
    return em.createQuery(
            "select count(distinct a.memberId) from Attendance a where a.sessionId in :sessions and"
                + " a.kind = :person and a.status = :present",
            Long.class)
        .setParameter("sessions", sessions)
        .setParameter("person", AttendanceKind.PERSON)
        .setParameter("present", AttendanceStatus.PRESENT)
        .getSingleResult();
  }

  /** Those of these sessions whose figures are official. */
  public List<Reconciliation> reconciliations(Collection<UUID> sessions) {
    return em.createQuery(
            "select r from Reconciliation r where r.sessionId in :sessions", Reconciliation.class)
        .setParameter("sessions", sessions)
        .getResultList();
  }

  /** The highest that any row has, or had before it was taken back; zero where none has one. */
  int lastNumber(UUID session) {
    return Math.max(last("Attendance", session), last("Adjustment", session));
  }

  private int last(String row, UUID session) {
    Integer last =
        em.createQuery(
                "select max(a.number) from " + row + " a where a.sessionId = :session",
                Integer.class)
            .setParameter("session", session)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  void add(Reconciliation reconciliation) {
    em.persist(reconciliation);
  }

  void add(Adjustment adjustment) {
    em.persist(adjustment);
  }

  void add(Attendance attendance) {
    em.persist(attendance);
  }

  void remove(Attendance attendance) {
    em.remove(attendance);
  }

  /** As if nobody had been at these. */
  void removeAllOf(Collection<UUID> sessions) {
    for (String kept : List.of("Adjustment", "Reconciliation", "Attendance")) {
      em.createQuery("delete from " + kept + " a where a.sessionId in :sessions")
          .setParameter("sessions", sessions)
          .executeUpdate();
    }
  }

  /** As if these people had never been anywhere, and never noted anything. */
  void removeAllBy(Collection<UUID> people) {
    for (String row : List.of("Adjustment", "Attendance")) {
      em.createQuery("delete from " + row + " a where a.memberId in :people")
          .setParameter("people", people)
          .executeUpdate();
    }
    noOneDid("Attendance", "notedBy", people);
    noOneDid("Adjustment", "author", people);
    noOneDid("Reconciliation", "reconciledBy", people);
  }

  private void noOneDid(String row, String who, Collection<UUID> people) {
    em.createQuery("update " + row + " a set a." + who + " = null where a." + who + " in :people")
        .setParameter("people", people)
        .executeUpdate();
  }
}
