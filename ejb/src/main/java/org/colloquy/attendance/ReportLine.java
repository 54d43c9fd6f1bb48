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
    @Schema(nullable = true) Instant appliedAt) {

  public boolean applied() {
    return appliedAt != null;
  }

  /** Whether all that it says was known already. */
  public boolean saidNothingNew() {
    return changed != null && changed == 0;
  }
}
