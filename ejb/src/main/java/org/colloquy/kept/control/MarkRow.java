package org.colloquy.kept.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.kept.entity.KeptMark;
import org.colloquy.tenants.Ids;

/** The bound network's one mark. */
@Dependent
public class MarkRow {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public long read() {
    return em.find(KeptMark.class, KeptMark.ONLY).mark();
  }

  /**
   * A number that was never there before, not even in a copy of this network that went another way.
   */
  public void replace() {
    em.createQuery("update KeptMark m set m.mark = :mark")
        .setParameter("mark", Ids.next().getLeastSignificantBits())
        .executeUpdate();
  }
}
