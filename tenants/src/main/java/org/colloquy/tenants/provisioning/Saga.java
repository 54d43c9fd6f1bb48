package org.colloquy.tenants.provisioning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.colloquy.tenants.ServerAway;

/**
 * Takes a run from wherever it is to its end. What is done already is not done again; a step that
 * was cut short is. A server that is away postpones the run; any other fault fails it.
 */
final class Saga {

  private static final Logger LOG = Logger.getLogger(Saga.class.getName());

  private final RunRows rows;
  private final Steps steps;
  private final News news;
  private final Patience patience;
  private final Executor threads;
  private final StepHook hook;

  Saga(RunRows rows, Steps steps, News news, Patience patience, Executor threads, StepHook hook) {
    this.rows = rows;
    this.steps = steps;
    this.news = news;
    this.patience = patience;
    this.threads = threads;
    this.hook = hook;
  }

  /** Called around each step, for tests that stop a run there. */
  interface StepHook {
    StepHook NONE = (run, step, point) -> {};

    void at(Run run, StepName step, Point point);

    enum Point {
      BEFORE,
      BEFORE_NOTED,
      AFTER
    }
  }

  void advance(Run run, Lease lease) {
    try {
      if (run.state() == RunState.GIVING_UP) {
        giveUp(run, lease);
      } else {
        make(run, lease);
      }
    } catch (StepFailed e) {
      noteFailure(run, lease, e);
    }
  }

  private void make(Run run, Lease lease) {
    var done = rows.log(run.id()).stream().map(DoneStep::step).collect(Collectors.toSet());
    for (var tracks : steps.stages()) {
      sideBySide(
          tracks.stream()
              .<Runnable>map(track -> () -> track.forEach(step -> doOnce(run, step, done, lease)))
              .toList());
    }
    rows.finish(run.id(), lease.owner(), RunState.DONE);
    LOG.info(() -> "Network " + run.slug() + " is active: " + summary(run));
  }

  private void giveUp(Run run, Lease lease) {
    lease.requireHeld();
    try {
      steps.undo(run);
    } catch (RuntimeException e) {
      throw new StepFailed(StepName.RESERVE_NAME, e);
    }
    rows.finish(run.id(), lease.owner(), RunState.GIVEN_UP);
    LOG.info(() -> "Network " + run.slug() + " was given up; nothing of it is left");
  }

  private void doOnce(Run run, Step step, Set<StepName> done, Lease lease) {
    if (done.contains(step.name())) {
      return;
    }
    lease.requireHeld();
    hook.at(run, step.name(), StepHook.Point.BEFORE);
    var start = System.nanoTime();
    try {
      step.work().on(run);
    } catch (RuntimeException e) {
      throw new StepFailed(step.name(), e);
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    hook.at(run, step.name(), StepHook.Point.BEFORE_NOTED);
    rows.done(run.id(), step.name(), took);
    hook.at(run, step.name(), StepHook.Point.AFTER);
  }

  /** All but the first on other threads; waits for every one of them before it fails. */
  private void sideBySide(List<Runnable> tracks) {
    var others =
        tracks.stream().skip(1).map(track -> CompletableFuture.runAsync(track, threads)).toList();
    var failures = new ArrayList<RuntimeException>();
    try {
      tracks.get(0).run();
    } catch (RuntimeException e) {
      failures.add(e);
    }
    for (var other : others) {
      try {
        other.join();
      } catch (CompletionException e) {
        failures.add(e.getCause() instanceof RuntimeException cause ? cause : e);
      }
    }
    if (!failures.isEmpty()) {
      throw gravest(failures);
    }
  }

  /** A lost lease silences the rest; a fault for good comes before a server that is away. */
  private static RuntimeException gravest(List<RuntimeException> failures) {
    return failures.stream()
        .filter(e -> !(e instanceof StepFailed))
        .findFirst()
        .or(() -> failures.stream().filter(e -> !ServerAway.isCauseOf(e.getCause())).findFirst())
        .orElse(failures.get(0));
  }

  private void noteFailure(Run run, Lease lease, StepFailed e) {
    if (Thread.currentThread().isInterrupted()) {
      // This node is stopping: the step did not fail, and goes on elsewhere when the lease is over.
      return;
    }
    var failures = run.attempts() + 1;
    var fault = String.valueOf(e.getCause().getMessage());
    if (ServerAway.isCauseOf(e.getCause()) && !patience.isOver(failures)) {
      LOG.warning(() -> "Network " + run.slug() + " waits at " + e.step() + ": " + fault);
      rows.postpone(run.id(), lease.owner(), e.step(), fault, patience.after(failures));
    } else {
      LOG.log(Level.SEVERE, e.getCause(), () -> "Network " + run.slug() + " failed at " + e.step());
      rows.fail(run.id(), lease.owner(), e.step(), fault);
      news.failed(run, e.step(), fault);
    }
  }

  private String summary(Run run) {
    return rows.log(run.id()).stream()
        .map(step -> step.step() + " " + step.took().toMillis() + " ms")
        .collect(Collectors.joining(", "));
  }

  /** A step that did not come to its end. */
  private static final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final StepName step;

    StepFailed(StepName step, RuntimeException cause) {
      super(cause);
      this.step = step;
    }

    StepName step() {
      return step;
    }
  }
}
