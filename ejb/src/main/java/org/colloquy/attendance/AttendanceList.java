package org.colloquy.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is expected at a session and who was there, for those who organise it.
 *
 * @param reconciled whether the figures are official, so that changes need a reason
 * @param open whether anything can be noted now: from an hour before it begins, for good
 * @param usual where people of this session usually are
 * @param lines those with a seat by name, then those who waited for one, then who came without
 */
public record AttendanceList(
    UUID sessionId,
    String title,
    boolean open,
    boolean reconciled,
    @Schema(
            implementation = String.class,
            enumeration = {"ROOM", "ONLINE"})
        AttendanceMode usual,
    List<Line> lines) {

  public AttendanceList {
    lines = List.copyOf(lines);
  }

  /** How many were there. */
  public long present() {
    return lines.stream()
        .filter(line -> line.kind() == AttendanceKind.PERSON)
        .filter(line -> line.status() == AttendanceStatus.PRESENT)
        .count();
  }

  /**
   * One person.
   *
   * @param person the person's id, or the row's where nobody knows who it is
   * @param name empty for somebody who was removed since
   * @param kind whether it is counted
   * @param number by which the row is known, once it is reconciled; null before
   * @param status null while nothing is noted
   * @param mode null likewise
   * @param evidence null likewise
   * @param seconds null where nobody measured it
   * @param durationOnly whether they rest on a report that has no times of joining
   */
  @Schema(name = "AttendanceLine")
  public record Line(
      UUID person,
      String name,
      @Schema(
              implementation = String.class,
              enumeration = {"CONFIRMED", "WAITING", "WALK_IN"})
          Standing standing,
      @Schema(
              implementation = String.class,
              enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
          AttendanceKind kind,
      @Schema(nullable = true) Integer number,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"PRESENT", "PARTIAL", "ABSENT", "EXCUSED"})
          AttendanceStatus status,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"ROOM", "ONLINE"})
          AttendanceMode mode,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"TICKED", "IMPORTED", "REPORT", "NONE"})
          Evidence evidence,
      @Schema(nullable = true) Integer seconds,
      boolean durationOnly) {

    /** Whole ones, for people to read; null where nobody measured it. */
    public Integer minutes() {
      return seconds == null ? null : seconds / 60;
    }
  }
}
