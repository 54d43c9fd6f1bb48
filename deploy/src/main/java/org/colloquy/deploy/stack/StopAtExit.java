package org.colloquy.deploy.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must stop when this JVM ends, however it ends: one after the other, the last started first.
 */
final class StopAtExit {

  private static final Deque<ServerProcess> RUNNING = new ArrayDeque<>();

  /** Held while servers are stopped: whoever comes second waits until they are. */
  private static final Object STOPPING = new Object();

  private static volatile boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::end, "stop servers"));
  }

  private StopAtExit() {}

  static void add(ServerProcess process) {
    synchronized (RUNNING) {
      RUNNING.push(process);
    }
  }

  static void remove(ServerProcess process) {
    synchronized (RUNNING) {
      RUNNING.remove(process);
    }
  }

  /** Whether this JVM is ending, so that servers which end do so because they were told. */
  static boolean ending() {
    return ending;
  }

  static void stopAll() {
    synchronized (STOPPING) {
      for (ServerProcess next = next(); next != null; next = next()) {
        next.stop();
      }
    }
  }

  private static ServerProcess next() {
    synchronized (RUNNING) {
      return RUNNING.poll();
    }
  }

  private static void end() {
    ending = true;
    stopAll();
  }
}
