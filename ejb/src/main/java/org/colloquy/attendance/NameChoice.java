package org.colloquy.attendance;

import java.util.List;
import java.util.UUID;

/**
 * A name that somebody is about to decide on.
 *
 * @param registered everybody else who had a seat or is in the list, by name
 * @param next another name of which nobody knows who it is; null where there is none
 */
public record NameChoice(
    UUID sessionId,
    String title,
    boolean reconciled,
    NameView name,
    List<NameView.Suggested> registered,
    UUID next) {

  public NameChoice {
    registered = List.copyOf(registered);
  }
}
