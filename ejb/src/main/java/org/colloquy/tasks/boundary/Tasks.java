package org.colloquy.tasks.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tasks.Askers;
import org.colloquy.tasks.TaskLine;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.control.TaskKinds;
import org.colloquy.tasks.control.TaskRows;
import org.colloquy.tasks.control.TaskViews;
import org.colloquy.tasks.entity.Task;

/** Tasks as people look at them: everybody at their own, admins at all of the network. */
@Boundary
@Stateless
public class Tasks {

  @Inject private TaskRows tasks;
  @Inject private TaskViews views;
  @Inject private TaskKinds kinds;
  @Inject private Askers askers;

  /** The newest first. */
  @Permit(value = Permission.TASKS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<TaskLine> list(PageRequest page) {
    var caller = Caller.current();
    var all = Permissions.may(Permission.TASKS_OVERSEE);
    var found = tasks.list(all, caller.id(), page);
    return Page.of(page, views.lines(found), () -> tasks.count(all, caller.id()));
  }

  @Permit(value = Permission.TASKS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public TaskView get(UUID id) {
    return views.view(mine(tasks.find(id).orElseThrow(TaskRows::unknown)));
  }

  /**
   * Stops it at its next slice; what was done stays done. {@link Conflict} {@code task-over} when
   * there is nothing to stop any more.
   */
  @Permit(value = Permission.TASK_STEER, changes = true)
  public TaskView cancel(UUID id) {
    var task = mine(tasks.lock(id));
    task.cancel();
    return views.view(task);
  }

  /**
   * Goes on where it stopped, for the caller from now on. {@link Conflict} {@code
   * task-not-stopped}, {@code task-right} where the caller may not do such work, {@code
   * task-under-way} where another one of its kind is open and there is one at a time.
   */
  @Permit(value = Permission.TASK_STEER, changes = true)
  public TaskView resume(UUID id) {
    var caller = Caller.current();
    var task = mine(tasks.lock(id));
    var handler = kinds.handler(task.kind()).orElseThrow(() -> new Conflict("task-right"));
    if (!askers.may(caller.id(), handler.permission())) {
      throw new Conflict("task-right");
    }
    var several = TaskKinds.of(handler.work()).several();
    if (!several && tasks.underWay(task.kind()).filter(open -> open != task).isPresent()) {
      throw new Conflict("task-under-way");
    }
    task.resume(caller.id(), several);
    tasks.askForSlice(task);
    return views.view(task);
  }

  /** Others' tasks are not there for members; throws {@link NotFound}. */
  private Task mine(Task task) {
    var caller = Caller.current();
    if (!Permissions.may(Permission.TASKS_OVERSEE) && !task.askedBy().equals(caller.id())) {
      throw TaskRows.unknown();
    }
    return task;
  }
}
