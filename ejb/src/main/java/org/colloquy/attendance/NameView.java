package org.colloquy.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name in the reports of a session, who that is, and who else it may be.
 *
 * @param who by which the name is known in this session
 * @param originalName the one before it was changed in the meeting; empty where it was not
 * @param email null where no report has one
 * @param person null while nobody knows who it is, and for what is nobody of the network
 * @param personName null likewise
 * @param reason why it is thought so; null while nobody knows
 * @param collision whether several people have this name, so that none is certain
 * @param suggestions who may be meant, the likeliest first; none where it is known
 */
@Schema(name = "ReportedName")
public record NameView(
    UUID who,
    String name,
    String originalName,
    @Schema(nullable = true) String email,
    @Schema(
            implementation = String.class,
            enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"})
        AttendanceKind kind,
    @Schema(nullable = true) UUID person,
    @Schema(nullable = true) String personName,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"EMAIL", "REMEMBERED", "NAME", "ORIGINAL_NAME", "SAID"})
        NameReason reason,
    boolean collision,
    List<Suggested> suggestions) {

  public NameView {
    suggestions = List.copyOf(suggestions);
  }

  /** Whether somebody has to say who it is. */
  public boolean open() {
    return person == null && reason == null && kind == AttendanceKind.PERSON;
  }

  /**
   * Somebody who may be meant.
   *
   * @param reason why
   */
  @Schema(name = "SuggestedPerson")
  public record Suggested(UUID person, String name, String reason) {}
}
