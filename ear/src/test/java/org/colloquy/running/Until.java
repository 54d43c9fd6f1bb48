package org.colloquy.running;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.colloquy.deploy.machine.StackFailure;

/** Waits for what happens by itself: a job that runs, a server that comes back. */
public final class Until {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Until() {}

  /**
   * Asks again until the answer is as wanted; then gives it. A question that fails is asked again
   * too: a server that comes back says no at first. Fails with the last answer after a minute and a
   * half.
   */
  public static <T> T becomes(String what, Supplier<T> question, Predicate<T> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Object last;
      try {
        T answer = question.get();
        if (wanted.test(answer)) {
          return answer;
        }
        last = answer;
      } catch (AssertionError | StackFailure notYet) {
        last = notYet.getMessage();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain: " + what + ". The last answer was: " + last);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
