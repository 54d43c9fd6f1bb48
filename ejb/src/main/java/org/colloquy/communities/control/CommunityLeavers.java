package org.colloquy.communities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.members.MemberGone;

/** Who is removed from the network leaves its communities. */
@Dependent
public class CommunityLeavers {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  void leave(@Observes MemberGone gone) {
    em.createQuery("delete from Belonging b where b.memberId = :member")
        .setParameter("member", gone.id())
        .executeUpdate();
  }
}
