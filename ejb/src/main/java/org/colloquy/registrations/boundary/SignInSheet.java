package org.colloquy.registrations.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What is printed for the door of a session.
 *
 * @param zone the organiser's, whose clocks hang where people meet
 * @param place null when people do not meet in a place
 * @param names of those with a seat who can come, as each wants it printed, in no order
 */
public record SignInSheet(
    UUID sessionId,
    String title,
    Instant start,
    Instant end,
    ZoneId zone,
    String place,
    List<String> names) {

  public SignInSheet {
    names = List.copyOf(names);
  }
}
