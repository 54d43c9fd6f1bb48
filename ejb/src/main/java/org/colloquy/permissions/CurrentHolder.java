package org.colloquy.permissions;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who this thread works for. A request binds it once, from what the sign-in found; whoever acts as
 * somebody else for a moment (a link that is followed, a job) binds that for that moment. Nobody
 * bound: {@link Holder#ANYBODY}.
 */
public final class CurrentHolder {

  private static final ThreadLocal<Holder> CURRENT = new ThreadLocal<>();

  private CurrentHolder() {}

  public static Holder get() {
    return Optional.ofNullable(CURRENT.get()).orElse(Holder.ANYBODY);
  }

  /** Binds until the returned scope is closed; who was bound before is bound again then. */
  public static Bound bind(Holder holder) {
    var before = CURRENT.get();
    CURRENT.set(holder);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** Does the work as this holder. */
  public static <T> T call(Holder holder, Callable<T> work) throws Exception {
    var bound = bind(holder);
    try {
      return work.call();
    } finally {
      bound.close();
    }
  }

  /** Does the work as this holder. */
  public static void run(Holder holder, Runnable work) {
    var bound = bind(holder);
    try {
      work.run();
    } finally {
      bound.close();
    }
  }

  /** Ends a binding. */
  @FunctionalInterface
  public interface Bound extends AutoCloseable {
    @Override
    void close();
  }
}
