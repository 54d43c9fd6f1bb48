package org.colloquy.tasks.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskState;

/**
 * Long work and how far it is. It is <b>asked for</b> by somebody and waits for its first slice;
 * then it <b>runs</b>, slice by slice and step by step, until all is <b>done</b>. Somebody may
 * <b>cancel</b> it, which it notices at its next slice; it may <b>fail</b>; and from either it can
 * be <b>resumed</b>, where it was. Slices are numbered, so that each is done once.
 */
@Entity
@Table(name = "task")
public class Task {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  private String kind;

  /** The kind while no second one may be open beside this. */
  @Column(name = "under_way")
  private String underWay;

  private String work;

  @Convert(converter = UuidColumn.class)
  @Column(name = "asked_by")
  private UUID askedBy;

  /** Who resumed it last, else who asked: whose rights count. */
  @Convert(converter = UuidColumn.class)
  @Column(name = "done_for")
  private UUID doneFor;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  private int step;

  private String place;

  private int slice;

  private int total;

  private int done;

  private String failure;

  @Convert(converter = InstantColumn.class)
  @Column(name = "asked_at")
  private Instant askedAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "started_at")
  private Instant startedAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected Task() {}

  /**
   * Work that is asked for.
   *
   * @param several whether another one of its kind may be open beside it
   */
  public static Task ask(
      UUID id, String kind, boolean several, String work, UUID askedBy, Instant now) {
    var task = new Task();
    task.id = id;
    task.kind = kind;
    task.underWay = several ? null : kind;
    task.work = work;
    task.askedBy = askedBy;
    task.doneFor = askedBy;
    task.state = TaskState.WAITING;
    task.place = "";
    task.slice = 1;
    task.askedAt = now;
    return task;
  }

  /** Whether this slice is the one to be done next. */
  public boolean awaits(int number) {
    return state.isOpen() && slice == number;
  }

  /** Notes what the slice came to; the next one may be asked for unless it is over. */
  public void advance(Slice came, List<String> steps, Instant now) {
    state = TaskState.RUNNING;
    startedAt = startedAt == null ? now : startedAt;
    slice++;
    total += came.found();
    done += came.done();
    place = came.mark();
    if (came.last()) {
      place = "";
      if (step + 1 < steps.size()) {
        step++;
      } else {
        end(TaskState.DONE, null, now);
      }
    }
  }

  /** Does nothing where it is being cancelled already. */
  public void cancel() {
    if (!state.isOpen()) {
      throw new Conflict("task-over");
    }
    state = TaskState.CANCELLING;
  }

  public boolean isCancelling() {
    return state == TaskState.CANCELLING;
  }

  public void cancelled(Instant now) {
    end(TaskState.CANCELLED, null, now);
  }

  /** What is wrong, by a code. */
  public void fail(String why, Instant now) {
    end(TaskState.FAILED, why, now);
  }

  /**
   * Takes it up again where it was, for whoever asks for that.
   *
   * @param several whether another one of its kind may be open beside it
   */
  public void resume(UUID who, boolean several) {
    if (state != TaskState.CANCELLED && state != TaskState.FAILED) {
      throw new Conflict("task-not-stopped");
    }
    state = TaskState.WAITING;
    underWay = several ? null : kind;
    doneFor = who;
    slice++;
    failure = null;
    endedAt = null;
  }

  private void end(TaskState how, String why, Instant now) {
    state = how;
    failure = why;
    underWay = null;
    endedAt = now;
  }

  /** Where it is, in a kind of work with these steps. */
  public Place place(List<String> steps) {
    return new Place(id, askedAt, steps.get(Math.min(step, steps.size() - 1)), place);
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String work() {
    return work;
  }

  public UUID askedBy() {
    return askedBy;
  }

  public UUID doneFor() {
    return doneFor;
  }

  public TaskState state() {
    return state;
  }

  /** The number of the slice that is to be done next. */
  public int slice() {
    return slice;
  }

  public int total() {
    return total;
  }

  public int done() {
    return done;
  }

  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
