package org.colloquy.reports;

import java.util.List;
import java.util.UUID;

/**
 * Somebody whom a row can be.
 *
 * @param names by which they go: as members call them, as they are written in their own script
 * @param emails verified addresses only: an equal one is enough
 * @param registered for this session
 */
public record Candidate(UUID person, List<String> names, List<String> emails, boolean registered) {

  public Candidate {
    names = List.copyOf(names);
    emails = List.copyOf(emails);
  }
}
