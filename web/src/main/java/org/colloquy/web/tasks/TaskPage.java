package org.colloquy.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/**
 * {@code /tasks/{id}}: how far a task is. Loads itself again while more is to come, so it needs no
 * script; where scripts run, one reads what is new instead.
 */
@Named("taskPage")
@RequestScoped
public class TaskPage {

  private static final String TEXTS = "tasksText";

  @Inject private Tasks tasks;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private TaskView task;

  /** A step and how the task stands to it. */
  public record Step(int number, String name, boolean done, boolean current) {}

  public void load() {
    getTask();
  }

  public TaskView getTask() {
    if (task == null) {
      task = Found.by(id, tasks::get);
    }
    return task;
  }

  public String cancel() {
    return doing(tasks::cancel, "done.cancelled");
  }

  public String resume() {
    return doing(tasks::resume, "done.resumed");
  }

  private String doing(Consumer<UUID> work, String said) {
    var outcome =
        forms.submit(
            TEXTS,
            () -> {
              work.accept(Found.parse(id));
              notices.done(TEXTS, said);
              return "/tasks/task?faces-redirect=true&id=" + id;
            });
    task = null;
    return outcome;
  }

  public List<Step> getSteps() {
    var steps = getTask().steps();
    var at = steps.indexOf(getTask().step());
    var done = "DONE".equals(getTask().line().state());
    return steps.stream()
        .map(
            step -> {
              var number = steps.indexOf(step);
              return new Step(number + 1, step, done || number < at, !done && number == at);
            })
        .toList();
  }

  /** Whether it is known how much there is to do. */
  public boolean isMeasured() {
    return getTask().line().total() > 0;
  }

  /** Seconds from its beginning to its end, or to now. */
  public long getSeconds() {
    var line = getTask().line();
    if (line.startedAt() == null) {
      return 0;
    }
    var end = line.endedAt() == null ? clock.instant() : line.endedAt();
    return Math.max(0, Duration.between(line.startedAt(), end).toSeconds());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
