package org.colloquy.reports;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Matches the names of a report to people. By itself only where it is certain: the same address; a
 * match that was remembered; or the same name, however it is written, as exactly one person, who is
 * registered. All else is suggested.
 */
public final class NameMatching {

  /**
   * @param people who can be meant: the registered, and whoever else the network knows
   * @param remembered by {@link ReportedName#key()}; those who are not among the people are left
   *     out
   */
  public NameMatching(Collection<Candidate> people, Map<String, UUID> remembered) {
    throw new UnsupportedOperationException();
  }

  /** Each name once; two addresses under one name are two people, of whom none is certain. */
  public Map<ReportedName, Match> match(Collection<ReportedName> names) {
    throw new UnsupportedOperationException();
  }
}
