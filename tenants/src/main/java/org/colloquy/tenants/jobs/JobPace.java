package org.colloquy.tenants.jobs;

import java.time.Duration;

/**
 * How fast workers go.
 *
 * @param poll how long an idle worker waits before it looks again
 * @param lease how long a worker has for one job before another may take it
 * @param firstPause the pause after the first failure; it doubles with each
 * @param longestPause what the pause never exceeds
 * @param attempts after how many the job has failed for good
 * @param parking how long a job lies that found a server away, before it is tried again
 */
public record JobPace(
    Duration poll,
    Duration lease,
    Duration firstPause,
    Duration longestPause,
    int attempts,
    Duration parking) {

  /** Half a second to notice, and about an hour of trying before a person is asked. */
  public static final JobPace USUAL =
      new JobPace(
          Duration.ofMillis(250),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          20,
          Duration.ofSeconds(3));

  Duration pauseAfter(int attempt) {
    var doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }

  boolean isLast(int attempt) {
    return attempt >= attempts;
  }
}
