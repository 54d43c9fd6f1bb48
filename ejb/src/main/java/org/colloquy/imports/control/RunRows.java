package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
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

  /**
   * What the columns of such a list were the last time, each sheet for itself.
   *
   * @param proposed for the columns of sheets that nothing is remembered of
   */
  public List<String> remembered(String kind, ImportRun.Shape shape, List<String> proposed) {
    var mapping = new ArrayList<>(proposed);
    for (var part : SheetColumns.of(shape.sheets(), shape.headings().size())) {
      find(kind, part, shape.headings())
          .map(ImportMapping::mapping)
          .filter(kept -> kept.size() == part.columns().size())
          .ifPresent(kept -> part.put(kept, mapping));
    }
    return mapping;
  }

  /** Lists without headings look all the same, and nothing is remembered of them. */
  public void remember(ImportRun run) {
    if (run.isHeaded()) {
      for (var part : SheetColumns.of(run.sheets(), run.headings().size())) {
        remember(run, part);
      }
    }
  }

  private void remember(ImportRun run, SheetColumns part) {
    var found = find(run.kind(), part, run.headings());
    var kept =
        found.orElseGet(
            () ->
                new ImportMapping(part.kind(run.kind()), Headings.shape(part.in(run.headings()))));
    kept.remember(part.in(run.mapping()), clock.instant());
    if (found.isEmpty()) {
      em.persist(kept);
    }
  }

  private Optional<ImportMapping> find(String kind, SheetColumns part, List<String> headings) {
    return Optional.ofNullable(
        em.find(
            ImportMapping.class,
            new ImportMapping.Key(part.kind(kind), Headings.shape(part.in(headings)))));
  }

  static NotFound unknown() {
    return new NotFound("There is no such import.");
  }
}
