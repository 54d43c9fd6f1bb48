package org.colloquy.tasks.control;

import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** A slice of a task that is to be done; does nothing once another one is. */
@JobKind(value = "task-slice", lane = Lane.LONG)
public record SliceDue(UUID task, int slice) {

  public SliceDue {
    Objects.requireNonNull(task, "It says which task");
  }

  /** Each slice is asked for once. */
  String key() {
    return task + ":" + slice;
  }
}
