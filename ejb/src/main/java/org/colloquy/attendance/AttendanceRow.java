package org.colloquy.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row that a session's figures are counted from; nobody is named by it.
 *
 * @param number by which the row is known within its session
 * @param identified whether anybody knows who it is
 * @param status null while nothing is noted: not there, as far as is known
 * @param seconds that they were there; null where nobody measured it
 * @param mode null while nothing is noted
 * @param evidence null while nothing is noted
 * @param country the person's at the time of reconciling; null where unknown
 * @param cadre likewise
 * @param durationOnly whether the seconds rest on a report that has no times of joining
 */
@Schema(name = "AttendanceRow")
public record AttendanceRow(
    int number,
    @Schema(
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind kind,
    boolean identified,
    @Schema(
            implementation = String.class,
            enumeration = {"CONFIRMED", "WAITING", "WALK_IN"})
        Standing standing,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"PRESENT", "PARTIAL", "ABSENT", "EXCUSED"})
        AttendanceStatus status,
    @Schema(nullable = true) Integer seconds,
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
    @Schema(nullable = true) String country,
    @Schema(nullable = true) String cadre,
    boolean durationOnly) {

  boolean counts() {
    return kind == AttendanceKind.PERSON;
  }

  boolean present() {
    return counts() && status == AttendanceStatus.PRESENT;
  }

  boolean registered() {
    return counts() && standing == Standing.CONFIRMED;
  }
}
