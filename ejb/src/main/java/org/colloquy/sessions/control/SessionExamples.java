package org.colloquy.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.boundary.Contacts;

/**
 * The made-up sessions. Real ones stay: one that made-up people planned is nobody's, and one of a
 * made-up community becomes one of the whole network.
 */
@ApplicationScoped
public class SessionExamples implements ExampleContent {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private SessionQueries sessions;
  @Inject private SeriesQueries series;
  @Inject private Contacts contacts;
  @Inject private Convening convening;

  @Override
  public String kind() {
    return "sessions";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public long count() {
    return em.createQuery(
            "select count(s) from LearningSession s where s.example = true", Long.class)
        .getSingleResult();
  }

  @Override
  public void remove() {
    removeSessions();
    Set<UUID> people = contacts.examples();
    if (!people.isEmpty()) {
      em.createQuery("update LearningSession s set s.createdBy = null where s.createdBy in :people")
          .setParameter("people", people)
          .executeUpdate();
    }
    Set<UUID> communities = convening.examples();
    if (!communities.isEmpty()) {
      em.createQuery(
              "update LearningSession s set s.details.communityId = null where s.details.communityId in"
                  + " :communities")
          .setParameter("communities", communities)
          .executeUpdate();
    }
  }

  /**
   * Ids first: a delete with a query inside needs a table of its own, which no network may make.
   */
  private void removeSessions() {
    List<UUID> madeUp = sessions.examples();
    if (!madeUp.isEmpty()) {
      List<UUID> repeated = series.of(madeUp);
      em.createQuery("delete from LearningSession s where s.id in :sessions")
          .setParameter("sessions", madeUp)
          .executeUpdate();
      repeated.forEach(series::removeWithoutDates);
    }
  }
}
