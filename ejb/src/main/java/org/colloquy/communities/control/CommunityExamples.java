package org.colloquy.communities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.ExampleContent;

/**
 * The made-up communities. Their sessions are gone or set free by then; made-up people leave the
 * real communities, which stay.
 */
@ApplicationScoped
public class CommunityExamples implements ExampleContent {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private CommunityQueries communities;
  @Inject private Contacts contacts;

  @Override
  public String kind() {
    return "communities";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public long count() {
    return communities.examples().size();
  }

  @Override
  public void remove() {
    em.createQuery(
            "delete from Belonging b where b.communityId in (select c.id from Community c where"
                + " c.example = true)")
        .executeUpdate();
    em.createQuery("delete from Community c where c.example = true").executeUpdate();
    Set<UUID> people = contacts.examples();
    if (!people.isEmpty()) {
      em.createQuery("delete from Belonging b where b.memberId in :people")
          .setParameter("people", people)
          .executeUpdate();
      em.createQuery("update Community c set c.createdBy = null where c.createdBy in :people")
          .setParameter("people", people)
          .executeUpdate();
    }
  }
}
