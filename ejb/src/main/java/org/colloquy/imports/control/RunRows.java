package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.imports.entity.ImportMapping;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;

/** Finds and keeps imports, and what was said of lists of their shape. */
@Dependent
public class RunRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  public void add(ImportRun run) {
    em.persist(run);
    em.flush();
  }

  public void forget(ImportRun run) {
    em.remove(run);
  }

  public Optional<ImportRun> find(UUID id) {
    return Optional.ofNullable(em.find(ImportRun.class, id));
  }

  public ImportRun get(UUID id) {
    return find(id).orElseThrow(RunRows::unknown);
  }

  /** With the row locked until the transaction ends. */
  public ImportRun lock(UUID id) {
    return Optional.ofNullable(em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(RunRows::unknown);
  }

  /** The newest first. */
  public List<ImportRun> list(PageRequest page) {
    return em.createQuery(
            "select r from ImportRun r order by r.begunAt desc, r.id desc", ImportRun.class)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(r) from ImportRun r", Long.class).getSingleResult();
  }

  /** What the columns of such a list were the last time. */
  public Optional<List<String>> remembered(String kind, List<String> headings) {
    return Optional.ofNullable(
            em.find(ImportMapping.class, new ImportMapping.Key(kind, Headings.shape(headings))))
        .map(ImportMapping::mapping)
        .filter(mapping -> mapping.size() == headings.size());
  }

  /** Lists without headings look all the same, and nothing is remembered of them. */
  public void remember(ImportRun run) {
    if (run.isHeaded()) {
      var shape = Headings.shape(run.headings());
      var found = em.find(ImportMapping.class, new ImportMapping.Key(run.kind(), shape));
      var kept = found == null ? new ImportMapping(run.kind(), shape) : found;
      kept.remember(run.mapping(), clock.instant());
      if (found == null) {
        em.persist(kept);
      }
    }
  }

  static NotFound unknown() {
    return new NotFound("There is no such import.");
  }
}
