package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.TaskKind;
import org.colloquy.tasks.entity.Task;

/** The kinds of tasks that there are, and the records they carry. */
@Dependent
public class TaskKinds {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST = 60;

  @Inject @Any private Instance<TaskHandler<?>> handlers;

  /** The kind of the tasks that carry this record. */
  public static TaskKind of(Class<? extends Record> work) {
    var kind = work.getAnnotation(TaskKind.class);
    if (kind == null || kind.value().isBlank() || kind.value().length() > LONGEST) {
      throw new IllegalArgumentException(
          work.getName() + " names no kind of task of 1 to " + LONGEST + " characters");
    }
    return kind;
  }

  /** Empty for a kind that a version before knew, and this one does not. */
  public Optional<TaskHandler<?>> handler(String kind) {
    return handlers.stream()
        .filter(handler -> of(handler.work()).value().equals(kind))
        .<TaskHandler<?>>map(handler -> handler)
        .findFirst();
  }

  /** As it lies in the network's tables. */
  public static String write(Record work) {
    return JSON.toJson(work);
  }

  /** Has the handler do what is next. */
  static <T extends Record> Slice next(TaskHandler<T> handler, Task task) {
    return handler.next(JSON.fromJson(task.work(), handler.work()), task.place(handler.steps()));
  }
}
