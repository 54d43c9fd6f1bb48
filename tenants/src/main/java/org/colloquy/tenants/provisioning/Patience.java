package org.colloquy.tenants.provisioning;

import java.time.Duration;

/**
 * How long a run waits for servers that are away.
 *
 * @param lease how long a node may be silent before another one goes on with its run
 * @param first the pause after the first failure; each further one is twice as long
 * @param longest no pause is longer
 * @param attempts after so many failures in a row the run has failed
 */
record Patience(Duration lease, Duration first, Duration longest, int attempts) {

  /** About ten minutes. */
  static final Patience USUAL =
      new Patience(Duration.ofSeconds(15), Duration.ofMillis(500), Duration.ofSeconds(15), 45);

  /** The pause after this many failures in a row. */
  Duration after(int failures) {
    var pause = first;
    for (var i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  /** Whether so many failures in a row are too many. */
  boolean isOver(int failures) {
    return failures >= attempts;
  }
}
