package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionSeries;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.NotFound;

/** Finds series and their dates. */
@Dependent
public class SeriesQueries {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public void add(SessionSeries series) {
    em.persist(series);
  }

  public SessionSeries get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such series."));
  }

  public Optional<SessionSeries> find(UUID id) {
    return Optional.ofNullable(em.find(SessionSeries.class, id));
  }

  /** Whoever changes several of its dates locks the series before them. */
  public SessionSeries lock(UUID id) {
    SessionSeries series = em.find(SessionSeries.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (series == null) {
      throw new NotFound("There is no such series.");
    }
    return series;
  }

  /** Of which series a session is; empty for one that stands alone or is not there. */
  public Optional<UUID> seriesOf(UUID session) {
    return em.createQuery(
            "select s.series from LearningSession s where s.id = :id and s.series is not null",
            UUID.class)
        .setParameter("id", session)
        .getResultStream()
        .findFirst();
  }

  /** Of which series any of these sessions are. */
  List<UUID> of(Collection<UUID> sessions) {
    return em.createQuery(
            "select distinct s.series from LearningSession s where s.id in :sessions and"
                + " s.series is not null",
            UUID.class)
        .setParameter("sessions", sessions)
        .getResultList();
  }

  /** A series whose last date has gone goes too. */
  void removeWithoutDates(UUID id) {
    if (days(id).isEmpty()) {
      find(id).ifPresent(em::remove);
    }
  }

  /** Which day of its series' rule a date stands for. */
  public LocalDate dayOf(UUID date) {
    return em.createQuery(
            "select s.seriesDay from LearningSession s where s.id = :id", LocalDate.class)
        .setParameter("id", date)
        .getSingleResult();
  }

  /** All of its dates, the soonest first. */
  public List<LearningSession> dates(UUID series) {
    return em.createQuery(
            "select s from LearningSession s where s.series = :series order by"
                + " s.details.startsAt, s.id",
            LearningSession.class)
        .setParameter("series", series)
        .getResultList();
  }

  /** Those that are still to come, in the order in which they must be locked. */
  public List<UUID> coming(UUID series, Instant now) {
    return em.createQuery(
            "select s.id from LearningSession s where s.series = :series and s.status ="
                + " :published and s.details.startsAt > :now order by s.id",
            UUID.class)
        .setParameter("series", series)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Which days of the rule have a date, in their order. */
  public List<LocalDate> days(UUID series) {
    return em.createQuery(
            "select s.seriesDay from LearningSession s where s.series = :series order by"
                + " s.seriesDay",
            LocalDate.class)
        .setParameter("series", series)
        .getResultList();
  }

  /** Those from that day of the rule on, in whatever state, in the order in which to lock them. */
  public List<UUID> from(UUID series, LocalDate day) {
    return em.createQuery(
            "select s.id from LearningSession s where s.series = :series and s.seriesDay >= :day"
                + " order by s.id",
            UUID.class)
        .setParameter("series", series)
        .setParameter("day", day)
        .getResultList();
  }
}
