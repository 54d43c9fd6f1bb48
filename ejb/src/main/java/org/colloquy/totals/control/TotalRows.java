package org.colloquy.totals.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.shared.NotFound;
import org.colloquy.totals.entity.TotalRow;

/** Finds and keeps totals. A network has few. */
@Dependent
public class TotalRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** By what they count, the earliest first. */
  public List<TotalRow> all() {
    return em.createQuery(
            "select t from TotalRow t order by t.measure, t.from, t.id", TotalRow.class)
        .getResultList();
  }

  public Optional<TotalRow> find(UUID id) {
    return Optional.ofNullable(em.find(TotalRow.class, id));
  }

  public TotalRow get(UUID id) {
    return find(id).orElseThrow(TotalRows::unknown);
  }

  /** With the row locked until the transaction ends. */
  public Optional<TotalRow> lockIfThere(UUID id) {
    return Optional.ofNullable(em.find(TotalRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public TotalRow lock(UUID id) {
    return lockIfThere(id).orElseThrow(TotalRows::unknown);
  }

  public void add(TotalRow total) {
    em.persist(total);
  }

  public void remove(TotalRow total) {
    em.remove(total);
  }

  private static NotFound unknown() {
    return new NotFound("There is no such total.");
  }
}
