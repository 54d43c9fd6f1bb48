package org.colloquy.reports;

import java.time.Instant;

/** A block of time of a session, as it was held. */
public record Sitting(Instant from, Instant until) {

  public Sitting {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A sitting ends after it began");
    }
  }
}
