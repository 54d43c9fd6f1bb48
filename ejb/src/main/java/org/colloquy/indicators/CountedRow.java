package org.colloquy.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Standing;
import org.colloquy.sessions.Modality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row that indicators are counted from: a person in a session, or a session where nobody is
 * counted. Nobody is named by it.
 *
 * @param official whether the session's figures are official
 * @param noted whether anybody has noted who came to the session
 * @param inTotal whether the indicator leaves the session out, for a total has it already
 * @param heldSeconds for how long the session was held
 * @param person by which number somebody is known in these rows alone; null where nobody knows who
 *     it is, and for a session
 * @param counts what the row is about; null for a session
 * @param standing null for a session
 * @param status null where nothing is noted, and for a session
 * @param seconds null where nobody measured it
 * @param continent a code of UN M49
 */
@Schema(name = "IndicatorRow")
public record CountedRow(
    UUID session,
    String title,
    LocalDate day,
    String kind,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"IN_PERSON", "ONLINE", "HYBRID"})
        Modality modality,
    boolean official,
    boolean noted,
    boolean inTotal,
    long heldSeconds,
    @Schema(nullable = true) Integer person,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind counts,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"CONFIRMED", "WAITING", "WALK_IN"})
        Standing standing,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"PRESENT", "PARTIAL", "ABSENT", "EXCUSED"})
        AttendanceStatus status,
    @Schema(nullable = true) Integer seconds,
    @Schema(nullable = true) String country,
    @Schema(nullable = true) String continent,
    @Schema(nullable = true) String cadre) {}
