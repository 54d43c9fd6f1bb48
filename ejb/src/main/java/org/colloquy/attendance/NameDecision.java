package org.colloquy.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a name in the reports of a session is, as somebody says.
 *
 * @param person who that is, for {@link As#PERSON}
 * @param name of somebody whom the network does not know yet, for {@link As#CONTACT}
 * @param email with it they are found again; may be missing
 * @param remember whether it is so in every report to come
 */
@Schema(name = "ReportedNameDecision")
public record NameDecision(
    @Schema(
            required = true,
            implementation = String.class,
            enumeration = {"PERSON", "CONTACT", "HOST", "NOT_A_PERSON", "UNKNOWN"})
        @NotNull(message = "{reports.as}")
        As as,
    @Schema(nullable = true) UUID person,
    @Schema(nullable = true) String name,
    @Schema(nullable = true) String email,
    boolean remember) {

  /** What a name can be. */
  public enum As {
    /** Somebody whom the network knows. */
    PERSON,
    /** Somebody whom it does not know yet. */
    CONTACT,
    /** Who held it, taught in it or interpreted. */
    HOST,
    /** A program that takes notes, a device of the room. */
    NOT_A_PERSON,
    /** Nobody knows who it is. */
    UNKNOWN
  }
}
