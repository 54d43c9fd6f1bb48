package org.colloquy.attendance;

import java.util.UUID;

/**
 * What all reports of a session together say of one person.
 *
 * @param id by which the list knows it: the person's, or that of how they are written
 * @param name null for somebody of the network
 * @param seconds null where reports say that they were there, and not how long
 * @param durationOnly whether the seconds rest on a report that has no times of joining
 * @param by who applied the report; null when that was a made-up person
 */
public record Reported(
    UUID id,
    String name,
    AttendanceKind kind,
    AttendanceStatus status,
    Integer seconds,
    boolean durationOnly,
    AttendanceMode mode,
    UUID by) {

  /** Whether anybody knows who it is. */
  public boolean isIdentified() {
    return name == null;
  }
}
