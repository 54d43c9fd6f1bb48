package org.colloquy.attendance;

import jakarta.validation.constraints.NotBlank;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.OneAddress;
import org.colloquy.members.PersonName;
import org.colloquy.tenants.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who came without having registered.
 *
 * @param name as people write it, given name first
 * @param email with it they are found again; may be missing
 * @param mode where they were; null for where people of this session usually are
 * @param kind null for a person
 * @param unknown whether nobody knows who it is: a nickname, a telephone
 */
public record WalkIn(
    @Schema(required = true, maxLength = PersonName.LONGEST)
        @NotBlank(message = "{attendance.name}")
        @PersonName
        String name,
    @Schema(nullable = true) @OneAddress String email,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"ROOM", "ONLINE"})
        AttendanceMode mode,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind kind,
    @Schema(description = "Whether nobody knows who it is: a nickname, a telephone")
        boolean unknown) {

  public WalkIn {
    name = name == null ? "" : Line.of(name);
    email = email == null || email.isBlank() ? null : email.strip();
  }

  /** Somebody of whom there is a name, and an address or not. */
  public static WalkIn named(String name, String email) {
    return new WalkIn(name, email, null, null, false);
  }

  /** Whether somebody of the network is meant, or will be. */
  public boolean identified() {
    return !unknown && kind != AttendanceKind.NOT_A_PERSON;
  }

  /** The last word is the family's name, where there are several. */
  public ContactDraft contact() {
    int last = name.lastIndexOf(' ');
    return last < 0
        ? new ContactDraft(name, "", email, null, null, false)
        : new ContactDraft(
            name.substring(0, last), name.substring(last + 1), email, null, null, false);
  }
}
