package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.tasks.Askers;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.TaskLine;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.TaskView.Trouble;
import org.colloquy.tasks.entity.Task;

/** Shows tasks. */
@Dependent
public class TaskViews {

  private static final int TROUBLES = 100;

  @Inject private TaskRows tasks;
  @Inject private TaskKinds kinds;
  @Inject private Askers askers;

  public List<TaskLine> lines(Collection<Task> all) {
    var names = askers.names(all.stream().map(Task::askedBy).collect(Collectors.toSet()));
    return all.stream().map(task -> line(task, names)).toList();
  }

  public TaskView view(Task task) {
    var line = lines(List.of(task)).get(0);
    return kinds
        .handler(task.kind())
        .map(handler -> view(task, line, handler))
        // Of a kind that a version before knew.
        .orElseGet(() -> new TaskView(line, "", List.of(), tasks.counts(task.id()), List.of()));
  }

  private TaskView view(Task task, TaskLine line, TaskHandler<?> handler) {
    var found = tasks.troubles(task.id(), handler.troubles(), TROUBLES);
    var names = handler.names(found.stream().map(Trouble::item).toList());
    return new TaskView(
        line,
        task.place(handler.steps()).step(),
        handler.steps(),
        tasks.counts(task.id()),
        found.stream()
            .map(each -> new Trouble(each.item(), names.get(each.item()), each.verdict()))
            .toList());
  }

  private static TaskLine line(Task task, Map<UUID, String> names) {
    return new TaskLine(
        task.id(),
        task.kind(),
        task.state().name(),
        task.done(),
        task.total(),
        task.failure().orElse(null),
        names.get(task.askedBy()),
        task.askedAt(),
        task.startedAt().orElse(null),
        task.endedAt().orElse(null));
  }
}
