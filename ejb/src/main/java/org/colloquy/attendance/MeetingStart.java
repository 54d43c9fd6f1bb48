package org.colloquy.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a form for a meeting that was held begins with.
 *
 * @param today where the reader is
 * @param communities those that the reader can note a meeting of
 * @param communityId the one that is chosen; null for none
 * @param people of the one that is chosen, by name
 */
public record MeetingStart(
    LocalDate today, List<Named> communities, UUID communityId, List<Named> people) {

  public MeetingStart {
    communities = List.copyOf(communities);
    people = List.copyOf(people);
  }

  /** A community or a person. */
  public record Named(UUID id, String name) {}
}
