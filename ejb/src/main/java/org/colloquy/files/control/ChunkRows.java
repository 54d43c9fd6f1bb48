package org.colloquy.files.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.rows.Chunks;

/**
 * What files hold, a piece in a transaction of its own: however long a slow line takes, no
 * connection to the database waits for it, and no more than a piece is in memory.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ChunkRows {

  /** Few enough for a short transaction. */
  private static final int DROPPED_AT_ONCE = 20;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  /**
   * @param bytes of which the first so many count
   */
  public void add(UUID content, int width, int number, byte[] bytes, int length) {
    Chunks.ofBound(em::unwrap).add(content, width, number, bytes, length, clock.instant());
  }

  public Optional<byte[]> find(UUID content, int width, int number) {
    return Chunks.ofBound(em::unwrap).find(content, width, number);
  }

  /** A piece of a whole content, in the caller's transaction where there is one. */
  @Transactional(Transactional.TxType.REQUIRED)
  public Optional<byte[]> piece(UUID content, int number) {
    return Chunks.ofBound(em::unwrap).find(content, 0, number);
  }

  /** 0 where the content is not kept in this width. */
  public long length(UUID content, int width) {
    return Chunks.ofBound(em::unwrap).length(content, width);
  }

  /** Deletes some pieces; false when there was nothing more. */
  public boolean dropSome(UUID content) {
    return Chunks.ofBound(em::unwrap).drop(content, DROPPED_AT_ONCE) > 0;
  }

  /** Some contents of no file, to which nothing was added since. */
  public List<UUID> stray(Instant since, int atMost) {
    return Chunks.ofBound(em::unwrap).stray(since, atMost);
  }
}
