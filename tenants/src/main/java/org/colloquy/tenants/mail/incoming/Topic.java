package org.colloquy.tenants.mail.incoming;

import java.util.Objects;
import java.util.UUID;

/**
 * What an answer is about.
 *
 * @param kind a small letter for the kind of thing; each has one handler
 * @param thing the id of the thing
 */
public record Topic(char kind, UUID thing) {

  /** A mail to this person could not be delivered. */
  public static final char BOUNCE = 'b';

  public Topic {
    Objects.requireNonNull(thing, "An answer is about something");
    if (kind < 'a' || kind > 'z') {
      throw new IllegalArgumentException("The kind of a topic is a small letter: " + kind);
    }
  }

  /** That what was written to this person comes back. */
  public static Topic bounce(UUID person) {
    return new Topic(BOUNCE, person);
  }
}
