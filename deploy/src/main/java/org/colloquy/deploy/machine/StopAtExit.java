package org.colloquy.deploy.machine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must stop when this JVM ends, however it ends: one after the other, the last started first.
 */
public final class StopAtExit {

  /** How to stop each of them. */
  private static final Deque<Runnable> RUNNING = new ArrayDeque<>();

  /** Held while servers are stopped: whoever comes second waits until they are. */
  private static final Object STOPPING = new Object();

  private static volatile boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::end, "stop servers"));
  }

  private StopAtExit() {}

  static void add(Runnable stop) {
    synchronized (RUNNING) {
      RUNNING.push(stop);
    }
  }

  /** Takes back what was added: the very same object. */
  static void remove(Runnable stop) {
    synchronized (RUNNING) {
      RUNNING.remove(stop);
    }
  }

  /** Whether this JVM is ending, so that servers which end do so because they were told. */
  public static boolean ending() {
    return ending;
  }

  public static void stopAll() {
    synchronized (STOPPING) {
      for (Runnable next = next(); next != null; next = next()) {
        next.run();
      }
    }
  }

  private static Runnable next() {
    synchronized (RUNNING) {
      return RUNNING.poll();
    }
  }

  private static void end() {
    ending = true;
    stopAll();
  }
}
