package org.colloquy.tenants.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The kind of the job that this thread does, if it does one. */
public final class CurrentJob {

  private static final ThreadLocal<String> KIND = new ThreadLocal<>();

  private CurrentJob() {}

  public static Optional<String> kind() {
    return Optional.ofNullable(KIND.get());
  }

  static <T> T call(String kind, Callable<T> work) throws Exception {
    KIND.set(kind);
    try {
      return work.call();
    } finally {
      KIND.remove();
    }
  }
}
