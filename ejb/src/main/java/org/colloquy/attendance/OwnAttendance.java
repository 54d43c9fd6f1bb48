package org.colloquy.attendance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is noted of the caller.
 *
 * @param status null while nothing is
 */
public record OwnAttendance(
    UUID sessionId,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"PRESENT", "PARTIAL", "ABSENT", "EXCUSED"})
        AttendanceStatus status,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"ROOM", "ONLINE"})
        AttendanceMode mode) {}
