package org.colloquy.tasks.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colloquy.tasks.control.ItemRows;

/**
 * What a task has to do one by one, kept with the task: an item is listed once, and decided once.
 * For handlers, in the transaction of their slice.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Worklist {

  @Inject private ItemRows items;

  /** None of them may be listed already. */
  public void add(UUID task, Collection<UUID> ids) {
    items.add(task, ids);
  }

  /** The first that are still to be done. */
  public List<UUID> open(UUID task, int limit) {
    return items.open(task, limit);
  }

  /** What came of it, by a code of at most 40 characters. */
  public void decide(UUID task, UUID item, String verdict) {
    items.decide(task, item, verdict);
  }
}
