package org.colloquy.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name in one report, with who that is and all of its rows.
 *
 * @param who by which a name is known in all reports of the session
 * @param originalName the one before it was changed in the meeting; empty where it was not
 * @param email null where the report has none
 * @param person null while nobody knows who it is, and for what is nobody of the network
 * @param reason why it is thought so; null while nobody knows
 */
@Schema(name = "ReportedPerson")
public record ReportedPerson(
    UUID who,
    String name,
    String originalName,
    @Schema(nullable = true) String email,
    @Schema(
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind kind,
    @Schema(nullable = true) UUID person,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"EMAIL", "REMEMBERED", "NAME", "ORIGINAL_NAME", "SAID"})
        NameReason reason,
    List<ReportedLine> stays) {

  public ReportedPerson {
    stays = List.copyOf(stays);
  }
}
