package org.colloquy.deploy.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.colloquy.deploy.machine.StackFailure;

/** Prints each step with the time it took. */
final class Steps {

  private final PrintStream out;
  private final long start = System.nanoTime();

  Steps(PrintStream out) {
    this.out = out;
  }

  <T> T step(String what, Supplier<T> work) {
    long before = System.nanoTime();
    T result = work.get();
    print(what, System.nanoTime() - before);
    return result;
  }

  private void print(String what, long nanos) {
    say("%-58s %6.1f s".formatted(what, nanos / 1e9));
  }

  /** Begins work beside the steps that follow. */
  Beside beside(String what, Runnable work) {
    return new Beside(what, CompletableFuture.runAsync(work), System.nanoTime());
  }

  /** Work that goes on meanwhile. */
  final class Beside {

    private final String what;
    private final CompletableFuture<Long> end;
    private final long before;

    private Beside(String what, CompletableFuture<Void> work, long before) {
      this.what = what;
      this.before = before;
      this.end = work.thenApply(done -> System.nanoTime());
    }

    /** Waits for its end, and prints what it took from its beginning to its end. */
    void await() {
      try {
        print(what, end.join() - before);
      } catch (CompletionException e) {
        throw e.getCause() instanceof StackFailure failure ? failure : e;
      }
    }
  }

  void step(String what, Runnable work) {
    step(
        what,
        () -> {
          work.run();
          return null;
        });
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Seconds since the first step. */
  String total() {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
  }
}
