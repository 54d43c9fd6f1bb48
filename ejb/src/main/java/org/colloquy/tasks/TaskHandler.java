package org.colloquy.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Permission;

/**
 * Does the tasks of one kind: those that carry its record. The work is cut into slices, each of
 * them one transaction of the network, in which are committed together: what the slice changes, how
 * far the task is now, and that the next slice is to be done. So a slice happens once or not at
 * all, whatever falls over, as long as everything that it does beyond the network's tables is asked
 * for through {@code Later}.
 *
 * <p>A slice takes seconds at most: somebody may be waiting for the task to stop.
 *
 * @param <T> what its tasks carry: a public record that names its {@link TaskKind}
 */
public interface TaskHandler<T extends Record> {

  /** The record that its tasks carry. */
  Class<T> work();

  /** The names of the steps, in their order. */
  List<String> steps();

  /** What whoever the task is done for has to be allowed, at each slice anew. */
  Permission permission();

  /** The verdicts after which somebody has to look at the item. */
  Set<String> troubles();

  /**
   * Does the next piece, in the transaction that also notes it. A {@code Conflict} says that the
   * task cannot go on as things are: it has failed, by that code, and may be taken up again. Any
   * other fault is tried again for a while.
   */
  Slice next(T work, Place at);

  /** What items are called; one that is not in the answer has no name any more. */
  default Map<UUID, String> names(Collection<UUID> items) {
    return Map.of();
  }
}
