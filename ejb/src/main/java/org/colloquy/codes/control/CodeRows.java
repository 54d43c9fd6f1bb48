package org.colloquy.codes.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.colloquy.codes.entity.CodeListEntry;

/** The network's own lists of codes. */
@Dependent
public class CodeRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** Every entry of the list, in its order, retired ones too. */
  public List<CodeListEntry> all(String list) {
    return em.createQuery(
            "select c from CodeListEntry c where c.list = :list order by c.position, c.code",
            CodeListEntry.class)
        .setParameter("list", list)
        .getResultList();
  }
}
