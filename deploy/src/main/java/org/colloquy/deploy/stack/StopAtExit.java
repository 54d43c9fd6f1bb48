package org.colloquy.deploy.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must stop when this JVM ends, however it ends: one after the other, the last started first.
 */
final class StopAtExit {

  private static final Deque<ServerProcess> RUNNING = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::stopAll, "stop servers"));
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

  static void stopAll() {
    while (true) {
      ServerProcess next;
      synchronized (RUNNING) {
        next = RUNNING.poll();
      }
      if (next == null) {
        return;
      }
      next.stop();
    }
  }
}
