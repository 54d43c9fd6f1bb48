package org.colloquy.tasks;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in a list of them.
 *
 * @param kind what it does
 * @param state WAITING, RUNNING, CANCELLING, CANCELLED, DONE or FAILED
 * @param done how much of the total is done; the total may still grow in the first step
 * @param failure the code of what stopped it; null unless it has failed
 * @param askedBy the name of who asked for it; null for somebody who is gone
 */
@Schema(name = "TaskLine")
public record TaskLine(
    UUID id,
    String kind,
    @Schema(enumeration = {"WAITING", "RUNNING", "CANCELLING", "CANCELLED", "DONE", "FAILED"})
        String state,
    int done,
    int total,
    @Schema(nullable = true) String failure,
    @Schema(nullable = true) String askedBy,
    Instant askedAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant endedAt) {

  /** Whether anything more happens by itself. */
  public boolean open() {
    return TaskState.valueOf(state).isOpen();
  }

  /** Whether it may be resumed. */
  public boolean stopped() {
    return TaskState.valueOf(state) == TaskState.CANCELLED
        || TaskState.valueOf(state) == TaskState.FAILED;
  }
}
