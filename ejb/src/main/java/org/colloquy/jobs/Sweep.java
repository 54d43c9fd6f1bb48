package org.colloquy.jobs;

import java.time.Duration;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/**
 * Clears away once a day what lies about in a network and nobody reaches any more, some at a time,
 * each time in transactions of its own: nobody waits for it, and what was cleared stays so where it
 * is interrupted.
 *
 * @param <T> what its jobs carry: a public record of the day
 */
public interface Sweep<T extends Record> extends Daily, JobHandler<T> {

  /** What has not grown for so long broke off: longer than anything pauses on its way in. */
  Duration BROKEN = Duration.ofHours(24);

  /** False when there was nothing. */
  boolean clearSome();

  @Override
  default void handle(Job<T> job) {
    while (clearSome()) {
      // The next ones.
    }
  }
}
