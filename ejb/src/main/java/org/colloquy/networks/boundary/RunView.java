package org.colloquy.networks.boundary;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.tenants.provisioning.DoneStep;
import org.colloquy.tenants.provisioning.Run;
import org.colloquy.tenants.provisioning.RunState;
import org.colloquy.tenants.provisioning.StepName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The making of a network, step by step.
 *
 * @param startedBy what the person who started it was called then; null where that is not known
 * @param state RUNNING, DONE, FAILED, GIVING_UP or GIVEN_UP
 * @param failures in a row at the step that failed last
 * @param faultStep where it failed last; null if nothing failed since
 * @param fault why
 */
@Schema(name = "Run")
public record RunView(
    UUID id,
    String slug,
    String name,
    String admin,
    @Schema(nullable = true) String startedBy,
    @Schema(enumeration = {"RUNNING", "DONE", "FAILED", "GIVING_UP", "GIVEN_UP"}) String state,
    List<Step> steps,
    int failures,
    @Schema(nullable = true) String faultStep,
    @Schema(nullable = true) String fault,
    Instant startedAt,
    @Schema(nullable = true) Instant endedAt) {

  /**
   * A step.
   *
   * @param state DONE, FAILED or OPEN
   * @param millis how long it took; null until it is done
   */
  @Schema(name = "RunStep")
  public record Step(
      String name,
      @Schema(enumeration = {"DONE", "FAILED", "OPEN"}) String state,
      @Schema(nullable = true) Long millis,
      @Schema(nullable = true) Instant doneAt) {

    @JsonbTransient
    public boolean isDone() {
      return doneAt != null;
    }

    @JsonbTransient
    public boolean isFailed() {
      return "FAILED".equals(state);
    }
  }

  static RunView of(Run run, List<DoneStep> log) {
    var done = log.stream().collect(Collectors.toMap(DoneStep::step, Function.identity()));
    return new RunView(
        run.id(),
        run.slug().value(),
        run.name(),
        run.admin().email().value(),
        run.startedBy().name(),
        run.state().name(),
        Arrays.stream(StepName.values()).map(name -> step(run, name, done.get(name))).toList(),
        run.attempts(),
        run.faultStep() == null ? null : run.faultStep().name(),
        run.fault(),
        run.createdAt(),
        run.endedAt());
  }

  @JsonbTransient
  public boolean isFailed() {
    return RunState.FAILED.name().equals(state);
  }

  @JsonbTransient
  public boolean isMoving() {
    return RunState.RUNNING.name().equals(state) || RunState.GIVING_UP.name().equals(state);
  }

  private static Step step(Run run, StepName name, DoneStep done) {
    if (done != null) {
      return new Step(name.name(), "DONE", done.took().toMillis(), done.at());
    }
    var failed = run.state() == RunState.FAILED && name == run.faultStep();
    return new Step(name.name(), failed ? "FAILED" : "OPEN", null, null);
  }
}
