package org.colloquy.tasks;

import java.util.List;
import java.util.UUID;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task with its steps and what has come of it so far.
 *
 * @param step the name of the step that it is at; the last one when it is done
 * @param steps the names of all steps, in their order
 * @param counts how many items met with which verdict
 * @param troubles the first hundred items that somebody has to look at
 */
public record TaskView(
    @Flat TaskLine line,
    String step,
    List<String> steps,
    List<Count> counts,
    List<Trouble> troubles) {

  public TaskView {
    steps = List.copyOf(steps);
    counts = List.copyOf(counts);
    troubles = List.copyOf(troubles);
  }

  /** How many items met with a verdict. */
  @Schema(name = "TaskCount")
  public record Count(String verdict, long number) {}

  /**
   * An item that somebody has to look at.
   *
   * @param name what it is called; null where it is gone
   */
  @Schema(name = "TaskTrouble")
  public record Trouble(UUID item, @Schema(nullable = true) String name, String verdict) {}
}
