package org.colloquy.letters.control;

import java.time.Instant;
import java.util.Objects;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * A round of the digests that are due, whichever those are.
 *
 * @param round names it, for its own slices only: the moment that it was asked for, or a day
 * @param slice how many have been done of it
 */
@JobKind(value = "digests", lane = Lane.MAIL)
public record DigestsDue(String round, int slice) {

  public DigestsDue {
    Objects.requireNonNull(round, "A round has a name");
  }

  static DigestsDue at(Instant due) {
    return new DigestsDue(due.toString(), 0);
  }

  DigestsDue next() {
    return new DigestsDue(round, slice + 1);
  }

  String key() {
    return round + ":" + slice;
  }
}
