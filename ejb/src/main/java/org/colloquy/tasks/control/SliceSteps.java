package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.colloquy.tasks.Askers;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.entity.Task;

/**
 * The transactions of slices. Each locks its task first, so that a slice which is tried again while
 * a try before it is still at work waits for that one, and then finds nothing to do.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SliceSteps {

  /** Whoever the task is done for may not do it any more. */
  static final String RIGHT_LOST = "right-lost";

  /** This version knows no such work. */
  static final String UNKNOWN = "unknown-kind";

  @Inject private TaskRows tasks;
  @Inject private TaskKinds kinds;
  @Inject private Askers askers;
  @Inject private Clock clock;

  /** Does the slice if it is the task's next, and asks for the one after it. */
  public void carryOut(SliceDue due) {
    var task = tasks.lock(due.task());
    if (!task.awaits(due.slice())) {
      return;
    }
    var handler = kinds.handler(task.kind());
    if (task.isCancelling()) {
      task.cancelled(clock.instant());
    } else if (handler.isEmpty()) {
      task.fail(UNKNOWN, clock.instant());
    } else if (!askers.may(task.doneFor(), handler.get().permission())) {
      task.fail(RIGHT_LOST, clock.instant());
    } else {
      carryOut(task, handler.get());
    }
  }

  private void carryOut(Task task, TaskHandler<?> handler) {
    task.advance(TaskKinds.next(handler, task), handler.steps(), clock.instant());
    if (task.state().isOpen()) {
      tasks.askForSlice(task);
    }
  }

  /** Gives the task up at this slice; what the slice did is rolled back already. */
  public void fail(SliceDue due, String why) {
    var task = tasks.lock(due.task());
    if (task.awaits(due.slice())) {
      task.fail(why, clock.instant());
    }
  }
}
