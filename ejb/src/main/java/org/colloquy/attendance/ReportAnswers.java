package org.colloquy.attendance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever brings a report says of what it leaves open.
 *
 * @param zone of its times, where it names none; empty for the session's
 * @param order of its dates, where they can be read in both
 * @param headings what each column is, by its place; empty for as it is known
 * @param sameSession that it is of this session, though no time in it is
 */
@Schema(name = "AttendanceReportAnswers")
public record ReportAnswers(
    @Schema(nullable = true, description = "Empty for the session's") String zone,
    @Schema(
            nullable = true,
            enumeration = {"DAY_FIRST", "MONTH_FIRST"})
        String order,
    @Schema(
            nullable = true,
            description = "What each column is, by its place; an empty text for as it is known")
        List<String> headings,
    boolean sameSession) {

  public ReportAnswers {
    zone = zone == null ? "" : zone.strip();
    order = order == null ? "" : order.strip();
    headings = headings == null ? List.of() : List.copyOf(headings);
  }
}
