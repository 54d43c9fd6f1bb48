package org.colloquy.deploy.bench;

import java.time.Duration;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * The processor time that Colloquy and MySQL have had since they started, whatever else ran on the
 * machine: what they do for a page shows in it, and so does what they do beside.
 */
record Work(Duration java, Duration mysql) {

  static Work of(RunningStack stack) {
    return new Work(time(stack, "Colloquy"), time(stack, "MySQL"));
  }

  /** Of both, in milliseconds, what one of so many took. */
  Each since(Work before, int count) {
    return new Each(
        java.minus(before.java).toNanos() / 1e6 / count,
        mysql.minus(before.mysql).toNanos() / 1e6 / count);
  }

  record Each(double java, double mysql) {}

  private static Duration time(RunningStack stack, String process) {
    return ProcessHandle.of(stack.process(process))
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElseThrow(() -> new StackFailure(process + " does not run any more"));
  }
}
