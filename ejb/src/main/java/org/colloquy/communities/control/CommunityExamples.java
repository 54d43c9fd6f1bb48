package org.colloquy.communities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.ScopeKind;
import org.colloquy.permissions.boundary.RoleHoldings;

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
  @Inject private RoleHoldings holdings;

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
    removeCommunities();
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

  /**
   * Ids first: a delete with a query inside needs a table of its own, which no network may make.
   */
  private void removeCommunities() {
    List<UUID> madeUp =
        em.createQuery("select c.id from Community c where c.example = true", UUID.class)
            .getResultList();
    if (!madeUp.isEmpty()) {
      holdings.takeAll(ScopeKind.COMMUNITY, madeUp);
      em.createQuery("delete from Belonging b where b.communityId in :communities")
          .setParameter("communities", madeUp)
          .executeUpdate();
      em.createQuery("delete from Community c where c.id in :communities")
          .setParameter("communities", madeUp)
          .executeUpdate();
    }
  }
}
