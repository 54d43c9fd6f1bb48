package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.colloquy.members.boundary.MemberGone;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.sessions.entity.SessionStatus;

/** Who is removed from the network gives back the seats in what is still to come. */
@Dependent
public class SessionLeavers {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private SessionQueries sessions;
  @Inject private Seats seats;
  @Inject private Clock clock;

  void giveBack(@Observes MemberGone gone) {
    em.createQuery(
            "select s.id from LearningSession s, Registration r where r.sessionId = s.id"
                + " and r.memberId = :member and r.status <> :cancelled"
                + " and s.status = :published and s.startsAt > :now order by s.id",
            UUID.class)
        .setParameter("member", gone.id())
        .setParameter("cancelled", RegistrationStatus.CANCELLED)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("now", clock.instant())
        .getResultList()
        .forEach(id -> seats.cancel(sessions.lock(id), gone.id()));
  }
}
