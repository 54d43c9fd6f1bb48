package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.CodeUse;

/** What members and contacts say of themselves by codes. */
@Dependent
public class CodesOfPeople implements CodeUse {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public boolean isUsed(CodeList list, String code) {
    return switch (list) {
      case CADRE -> any("select 1 from Member m where m.cadre = :code", code);
      case PROFESSION -> any("select 1 from PersonProfile p where p.profession = :code", code);
      case REGION -> any("select 1 from PersonProfile p where p.region = :code", code);
      case CARE_LEVEL -> any("select 1 from PersonProfile p where p.careLevel = :code", code);
      default -> false;
    };
  }

  private boolean any(String query, String code) {
    return !em.createQuery(query, Integer.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
