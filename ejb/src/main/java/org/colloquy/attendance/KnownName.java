package org.colloquy.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a name is in every report, as somebody said once.
 *
 * @param person null for what is nobody of the network
 * @param personName null likewise; empty for somebody removed since
 * @param saidBy empty for somebody removed since
 */
@Schema(name = "RememberedName")
public record KnownName(
    UUID id,
    String name,
    @Schema(
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind kind,
    @Schema(nullable = true) UUID person,
    @Schema(nullable = true) String personName,
    String saidBy,
    Instant saidAt) {}
