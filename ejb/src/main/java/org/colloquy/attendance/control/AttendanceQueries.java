package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.entity.Attendance;

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

  void add(Attendance attendance) {
    em.persist(attendance);
  }

  void remove(Attendance attendance) {
    em.remove(attendance);
  }

  /** As if nobody had been at these. */
  void removeAllOf(Collection<UUID> sessions) {
    em.createQuery("delete from Attendance a where a.sessionId in :sessions")
        .setParameter("sessions", sessions)
        .executeUpdate();
  }

  /** As if these people had never been anywhere. */
  void removeAllBy(Collection<UUID> people) {
    em.createQuery("delete from Attendance a where a.memberId in :people")
        .setParameter("people", people)
        .executeUpdate();
    em.createQuery("update Attendance a set a.notedBy = null where a.notedBy in :people")
        .setParameter("people", people)
        .executeUpdate();
  }
}
