package org.colloquy.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a row is.
 *
 * @param person who it certainly is; empty where somebody has to say
 * @param reason why it is certain; null where it is not
 * @param suggestions the likeliest first, those registered before others; empty where it is certain
 * @param collision whether more than one person, or more than one address in the report, has this
 *     name
 */
public record Match(
    Optional<UUID> person, MatchReason reason, List<Suggestion> suggestions, boolean collision) {

  public Match {
    suggestions = List.copyOf(suggestions);
  }
}
