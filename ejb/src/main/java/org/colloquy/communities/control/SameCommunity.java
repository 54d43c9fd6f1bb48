package org.colloquy.communities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.Companions;

/** Who belongs to a community together. */
@Dependent
public class SameCommunity implements Companions {

  private static final String TOGETHER =
      " from Belonging mine, Belonging b where mine.communityId = b.communityId"
          + " and mine.memberId = :member";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public Set<UUID> of(UUID member) {
    return new HashSet<>(
        em.createQuery("select distinct b.memberId" + TOGETHER, UUID.class)
            .setParameter("member", member)
            .getResultList());
  }

  @Override
  public boolean areTogether(UUID one, UUID other) {
    return !em.createQuery("select b.memberId" + TOGETHER + " and b.memberId = :other", UUID.class)
        .setParameter("member", one)
        .setParameter("other", other)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
