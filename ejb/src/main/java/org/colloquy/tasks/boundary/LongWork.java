package org.colloquy.tasks.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.control.TaskKinds;
import org.colloquy.tasks.control.TaskRows;
import org.colloquy.tasks.entity.Task;

/**
 * Starts work that takes its time, for the modules that have such work:
 *
 * <pre>{@code
 * return longWork.start(key, caller, new RemindInvited());
 * }</pre>
 *
 * <p>It begins when the caller's transaction has committed. Whoever may start it decides the
 * boundary that calls this; whether they still may, the task's handler says at each slice.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LongWork {

  @Inject private TaskRows tasks;
  @Inject private Clock clock;

  /**
   * The id of the task; the same again for the same request. {@link Conflict} {@code
   * task-under-way} where another one of the kind is open and there is one at a time.
   */
  public UUID start(RequestKey key, UUID asker, Record work) {
    var kind = TaskKinds.of(work.getClass());
    var id = key.idFor("task " + asker, work);
    if (tasks.find(id).isPresent()) {
      return id;
    }
    if (tasks.underWay(kind.value()).isPresent()) {
      throw new Conflict("task-under-way");
    }
    tasks.add(
        Task.ask(id, kind.value(), kind.several(), TaskKinds.write(work), asker, clock.instant()));
    return id;
  }

  /** The task of this kind that is open, where there is one at a time. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<UUID> underWay(Class<? extends Record> work) {
    return tasks.underWay(TaskKinds.of(work).value()).map(Task::id);
  }
}
