package org.colloquy.files.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.entity.StoredFile;
import org.colloquy.shared.NotFound;

/** Finds and keeps the rows of files. */
@Dependent
public class FileRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  public void add(StoredFile file) {
    em.persist(file);
  }

  /** From now on it waits for somebody who wants it back. */
  public void remove(StoredFile file) {
    file.remove(clock.instant());
  }

  public void forget(StoredFile file) {
    em.remove(file);
  }

  public Optional<StoredFile> find(UUID id) {
    return Optional.ofNullable(em.find(StoredFile.class, id));
  }

  /** A file of this thing, with its row locked until the transaction ends; {@link NotFound}. */
  public StoredFile lock(FileOwner owner, UUID id) {
    return Optional.ofNullable(em.find(StoredFile.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(file -> file.isOf(owner))
        .orElseThrow(FileRows::unknown);
  }

  /** All of a thing by name, those too that were removed and can be brought back. */
  public List<StoredFile> of(FileOwner owner) {
    return em.createQuery(
            "select f from StoredFile f where f.ownerKind = :kind and f.ownerId = :thing order by"
                + " f.name, f.id",
            StoredFile.class)
        .setParameter("kind", owner.kind())
        .setParameter("thing", owner.thing())
        .getResultList();
  }

  /** How many bytes all files of the network have together, removed ones too. */
  public long used() {
    // MySQL adds whole numbers up to one of any length.
    return em.createQuery("select coalesce(sum(f.size), 0) from StoredFile f", Number.class)
        .getSingleResult()
        .longValue();
  }

  /** Some of these things that were kept before that, and are there. */
  public List<StoredFile> keptBefore(String kind, Instant moment, int atMost) {
    return em.createQuery(
            "select f from StoredFile f where f.ownerKind = :kind and f.keptAt < :moment and"
                + " f.removedAt is null order by f.keptAt",
            StoredFile.class)
        .setParameter("kind", kind)
        .setParameter("moment", moment)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Some that were removed before that. */
  public List<StoredFile> removedBefore(Instant moment, int atMost) {
    return em.createQuery(
            "select f from StoredFile f where f.removedAt < :moment order by f.removedAt",
            StoredFile.class)
        .setParameter("moment", moment)
        .setMaxResults(atMost)
        .getResultList();
  }

  public static NotFound unknown() {
    return new NotFound("There is no such file.");
  }
}
