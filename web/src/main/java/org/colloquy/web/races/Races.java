package org.colloquy.web.races;

import java.util.Optional;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.sql.LostRace;

/**
 * Settles what several people ask for at the same moment, for pages and programs alike. What a
 * boundary does is one transaction; one that lost a race is done again, so that it comes to what it
 * would have come to a moment later: the same as the winner's, or the refusal that says why not.
 * Where it loses again and again, that is a {@link Conflict} and no failure.
 */
public final class Races {

  private Races() {}

  /** The work must be one call of a boundary that changes anything, besides calls that read. */
  public static <T, X extends Exception> T settle(LostRace.Work<T, X> work) throws X {
    try {
      return LostRace.settle(work);
    } catch (RuntimeException e) {
      throw told(e).<RuntimeException>map(conflict -> conflict).orElse(e);
    }
  }

  /**
   * What to say of a race that was lost for good; empty for a failure, or a server that is away.
   */
  public static Optional<Conflict> told(Throwable fault) {
    return LostRace.in(fault)
        .flatMap(
            lost ->
                switch (lost) {
                  case STALE -> Optional.of(new Conflict("stale-edit"));
                  case TAKEN -> Optional.of(new Conflict("taken"));
                  case DEADLOCK -> Optional.empty();
                });
  }
}
