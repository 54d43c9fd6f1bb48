package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.Standing;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.shared.Sittings;

/**
 * Counts the frozen rows of many sessions. What is asked for lies in the index {@code
 * attendance_counted}, so that no row itself is read.
 */
@Dependent
public class PresenceQueries {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public Map<UUID, Sittings> official(Collection<UUID> sessions) {
    Map<UUID, Sittings> held = new HashMap<>();
    rows(
            "select r.sessionId, r.held from Reconciliation r where r.sessionId in :sessions",
            sessions)
        .forEach(row -> held.put((UUID) row[0], Sittings.parse((String) row[1])));
    return held;
  }

  public List<Cell> cells(Collection<UUID> sessions, boolean cadres) {
    String alike =
        "a.sessionId, a.kind, a.standing, a.status, a.country" + (cadres ? ", a.cadre" : "");
    return rows(
            "select count(a.id), count(a.memberId), count(a.seconds), sum(a.seconds), "
                + alike
                + " from Attendance a where a.sessionId in :sessions group by "
                + alike,
            sessions)
        .stream()
        .map(
            row ->
                new Cell(
                    (UUID) row[4],
                    (AttendanceKind) row[5],
                    (Standing) row[6],
                    (AttendanceStatus) row[7],
                    (String) row[8],
                    cadres ? (String) row[9] : null,
                    number(row[0]),
                    number(row[1]),
                    number(row[2]),
                    number(row[3])))
        .toList();
  }

  public List<Came> people(Collection<UUID> sessions, boolean homes) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    return homes ? peopleByHome(sessions) : peoplePresent(sessions);
  }

  private List<Came> peoplePresent(Collection<UUID> sessions) {
    return em
        .createQuery(
            "select a.memberId, count(a.id) from Attendance a where a.sessionId in :sessions and"
                + " a.kind = :person and a.status = :present and a.memberId is not null group by"
                + " a.memberId",
            Object[].class)
        .setParameter("sessions", sessions)
        .setParameter("person", AttendanceKind.PERSON)
        .setParameter("present", AttendanceStatus.PRESENT)
        .getResultList()
        .stream()
        .map(row -> new Came((UUID) row[0], null, null, number(row[1]), 0))
        .toList();
  }

  private List<Came> peopleByHome(Collection<UUID> sessions) {
    return em
        .createQuery(
            "select a.memberId, a.country, a.cadre, sum(case when a.status = :present then 1 else 0"
                + " end), sum(case when a.standing = :seated then 1 else 0 end) from Attendance a"
                + " where a.sessionId in :sessions and a.kind = :person and a.memberId is not null"
                + " group by a.memberId, a.country, a.cadre",
            Object[].class)
        .setParameter("present", AttendanceStatus.PRESENT)
        .setParameter("seated", Standing.CONFIRMED)
        .setParameter("sessions", sessions)
        .setParameter("person", AttendanceKind.PERSON)
        .getResultList()
        .stream()
        .map(
            row ->
                new Came(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    number(row[3]),
                    number(row[4])))
        .toList();
  }

  public List<Presence> rows(Collection<UUID> sessions) {
    return rows(
            "select a.sessionId, a.memberId, a.kind, a.standing, a.status, a.seconds, a.country,"
                + " a.cadre from Attendance a where a.sessionId in :sessions order by a.sessionId,"
                + " a.number",
            sessions)
        .stream()
        .map(
            row ->
                new Presence(
                    (UUID) row[0],
                    (UUID) row[1],
                    (AttendanceKind) row[2],
                    (Standing) row[3],
                    (AttendanceStatus) row[4],
                    (Integer) row[5],
                    (String) row[6],
                    (String) row[7]))
        .toList();
  }

  /** What is noted of these, whatever it is. */
  List<Attendance> noted(Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select a from Attendance a where a.sessionId in :sessions order by a.id",
                Attendance.class)
            .setParameter("sessions", sessions)
            .getResultList();
  }

  private List<Object[]> rows(String query, Collection<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : em.createQuery(query, Object[].class).setParameter("sessions", sessions).getResultList();
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }
}
