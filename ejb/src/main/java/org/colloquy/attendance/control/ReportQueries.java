package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.reports.ReportColumn;
import org.colloquy.shared.NotFound;

/** Finds participant reports, and the names in them. */
@Dependent
public class ReportQueries {

  /** Headings that were explained longer ago are most likely not used any more. */
  private static final int LEARNT_FROM = 200;

  /** What is read of a report is there before it counts. */
  private static final String COUNTED =
      "exists (select r.id from AttendanceReport r where r.id = n.reportId and r.appliedAt is not"
          + " null)";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** The first one first. */
  public List<AttendanceReport> of(UUID session) {
    return em.createQuery(
            "select r from AttendanceReport r where r.sessionId = :session order by r.broughtAt,"
                + " r.id",
            AttendanceReport.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** {@link NotFound} for a report of another session, too. */
  public AttendanceReport get(UUID session, UUID id) {
    return find(id)
        .filter(report -> report.sessionId().equals(session))
        .orElseThrow(() -> new NotFound("There is no such report of this session."));
  }

  public Optional<AttendanceReport> find(UUID id) {
    return Optional.ofNullable(em.find(AttendanceReport.class, id));
  }

  /** The report of this session that is this file. */
  public Optional<AttendanceReport> same(UUID session, String sha256) {
    return em.createQuery(
            "select r from AttendanceReport r where r.sessionId = :session and r.sha256 = :sha256",
            AttendanceReport.class)
        .setParameter("session", session)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  /** What people of this network have said that headings mean; the latest word counts. */
  public Map<String, ReportColumn> learnt() {
    Map<String, ReportColumn> learnt = new HashMap<>();
    em.createQuery(
            "select r from AttendanceReport r where r.appliedAt is not null order by r.appliedAt"
                + " desc",
            AttendanceReport.class)
        .setMaxResults(LEARNT_FROM)
        .getResultList()
        .forEach(report -> report.headings().forEach(learnt::putIfAbsent));
    return learnt;
  }

  /**
   * Sessions with reports that were applied since then, and without official figures; in the one
   * order in which everybody who locks several sessions takes them.
   */
  List<UUID> provisional(Instant since) {
    return em.createQuery(
            "select distinct r.sessionId from AttendanceReport r where r.appliedAt > :since and not"
                + " exists (select c.sessionId from Reconciliation c where c.sessionId ="
                + " r.sessionId) order by r.sessionId",
            UUID.class)
        .setParameter("since", since)
        .getResultList();
  }

  /** Of all reports of the session that were applied. */
  public List<NameInReport> names(UUID session) {
    return em.createQuery(
            "select n from NameInReport n where n.sessionId = :session and "
                + COUNTED
                + " order by n.id",
            NameInReport.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** All rows of one name in this session. */
  public List<NameInReport> names(UUID session, UUID who) {
    return em.createQuery(
            "select n from NameInReport n where n.sessionId = :session and n.who = :who and "
                + COUNTED
                + " order by n.id",
            NameInReport.class)
        .setParameter("session", session)
        .setParameter("who", who)
        .getResultList();
  }

  /** All names of one report. */
  List<NameInReport> namesIn(UUID report) {
    return namesIn(report, 0, Integer.MAX_VALUE);
  }

  /** Some of the names of one report. */
  public List<NameInReport> namesIn(UUID report, int offset, int most) {
    return em.createQuery(
            "select n from NameInReport n where n.reportId = :report order by n.id",
            NameInReport.class)
        .setParameter("report", report)
        .setFirstResult(offset)
        .setMaxResults(most)
        .getResultList();
  }

  public void add(AttendanceReport report) {
    em.persist(report);
  }

  public void addAll(Collection<NameInReport> names) {
    names.forEach(em::persist);
  }

  /** The report with its names. */
  public void remove(AttendanceReport report) {
    em.createQuery("delete from NameInReport n where n.reportId = :report")
        .setParameter("report", report.id())
        .executeUpdate();
    em.remove(report);
  }

  /** As if no report of these sessions had come. */
  void removeAllOf(Collection<UUID> sessions) {
    for (String row : List.of("NameInReport", "AttendanceReport")) {
      em.createQuery("delete from " + row + " r where r.sessionId in :sessions")
          .setParameter("sessions", sessions)
          .executeUpdate();
    }
  }

  /** As if these people stood in no report, and had said nothing of any. */
  void removeAllBy(Collection<UUID> people) {
    em.createQuery("delete from RememberedName r where r.memberId in :people")
        .setParameter("people", people)
        .executeUpdate();
    noOne("NameInReport", "memberId", people);
    noOne("RememberedName", "saidBy", people);
    noOne("AttendanceReport", "broughtBy", people);
    noOne("AttendanceReport", "appliedBy", people);
  }

  private void noOne(String row, String who, Collection<UUID> people) {
    em.createQuery("update " + row + " r set r." + who + " = null where r." + who + " in :people")
        .setParameter("people", people)
        .executeUpdate();
  }
}
