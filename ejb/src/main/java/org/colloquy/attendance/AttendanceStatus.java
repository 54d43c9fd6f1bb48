package org.colloquy.attendance;

/** How somebody stands in what was held. */
public enum AttendanceStatus {
  PRESENT,
  /** There for less than counts. */
  PARTIAL,
  ABSENT,
  /** Not there, with a good reason: left out of a person's share of a series. */
  EXCUSED;

  /** Whether they were there at all. */
  public boolean there() {
    return this == PRESENT || this == PARTIAL;
  }
}
