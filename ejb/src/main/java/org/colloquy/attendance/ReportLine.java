package org.colloquy.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A participant report of a session.
 *
 * @param name of its file
 * @param file by which it can be read; null once it is deleted
 * @param platform whose report it is
 * @param layout how it is laid out
 * @param rows that were read
 * @param broughtBy empty for somebody removed since
 * @param names that are in it; null before it is applied
 * @param changed attendances that were others after it than before; null before it is applied
 * @param appliedAt null before
 * @param task that applies it where it has many rows; null where it took none
 */
@Schema(name = "AttendanceReportLine")
public record ReportLine(
    UUID id,
    String name,
    @Schema(nullable = true) UUID file,
    @Schema(enumeration = {"ZOOM", "TEAMS", "MEET", "BIG_BLUE_BUTTON", "PLAIN"}) String platform,
    String layout,
    int rows,
    String broughtBy,
    Instant broughtAt,
    @Schema(nullable = true) Integer names,
    @Schema(nullable = true) Integer changed,
    @Schema(nullable = true) Instant appliedAt,
    @Schema(nullable = true) UUID task) {

  public boolean applied() {
    return appliedAt != null;
  }

  /** Whether a task has begun to apply it, and has not come to its end. */
  public boolean underWay() {
    return task != null && appliedAt == null;
  }

  /** Whether all that it says was known already. */
  public boolean saidNothingNew() {
    return changed != null && changed == 0;
  }
}
