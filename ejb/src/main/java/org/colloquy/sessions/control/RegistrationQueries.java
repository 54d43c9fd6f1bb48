package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds who registered for what. */
@Dependent
public class RegistrationQueries {
  private static final String MINE =
      " from LearningSession s, Registration r where r.sessionId = s.id and r.memberId = :member"
          + " and r.status <> :cancelled";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** Those not over that somebody is registered for, the soonest first; called off ones too. */
  public Page<LearningSession> coming(UUID member, Instant now, PageRequest page) {
    return sessions(member, now, MINE + " and s.endsAt > :now", " order by s.startsAt, s.id", page);
  }

  /** Those held that somebody had a seat for, the latest first. */
  public Page<LearningSession> past(UUID member, Instant now, PageRequest page) {
    return sessions(
        member,
        now,
        MINE + " and s.endsAt <= :now and s.status = :published and r.status = :confirmed",
        " order by s.endsAt desc, s.id",
        page);
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

  /**
   * The published sessions that have not begun and that somebody is registered for in one of these
   * ways; in the one order in which everybody who locks several sessions must take them.
   */
  public List<UUID> toCome(UUID member, Collection<RegistrationStatus> statuses, Instant now) {
    return em.createQuery(
            "select s.id from LearningSession s, Registration r where r.sessionId = s.id"
                + " and r.memberId = :member and r.status in :statuses"
                + " and s.status = :published and s.startsAt > :now order by s.id",
            UUID.class)
        .setParameter("member", member)
        .setParameter("statuses", statuses)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("now", now)
        .getResultList();
  }

  private Page<LearningSession> sessions(
      UUID member, Instant now, String from, String order, PageRequest page) {
    TypedQuery<LearningSession> items =
        em.createQuery("select s" + from + order, LearningSession.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    TypedQuery<Long> total = em.createQuery("select count(s)" + from, Long.class);
    for (TypedQuery<?> query : List.of(items, total)) {
      query
          .setParameter("member", member)
          .setParameter("cancelled", RegistrationStatus.CANCELLED)
          .setParameter("now", now);
      if (from.contains(":published")) {
        query
            .setParameter("published", SessionStatus.PUBLISHED)
            .setParameter("confirmed", RegistrationStatus.CONFIRMED);
      }
    }
    return Page.of(page, items.getResultList(), total::getSingleResult);
  }
}
