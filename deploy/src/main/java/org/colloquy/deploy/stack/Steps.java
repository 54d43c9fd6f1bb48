package org.colloquy.deploy.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

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
    say("%-58s %6.1f s".formatted(what, seconds(before)));
    return result;
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
    return String.format(Locale.ROOT, "%.1f s", seconds(start));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
