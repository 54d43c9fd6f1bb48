package org.colloquy.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reports of a session.
 *
 * @param open whether reports can be brought now
 * @param reconciled whether the figures are official, so that changes need a reason
 * @param reports the first one first
 * @param openNames of how many names somebody has to say who they are
 */
@Schema(name = "AttendanceReports")
public record ReportList(
    UUID sessionId,
    String title,
    boolean open,
    boolean reconciled,
    List<ReportLine> reports,
    long openNames) {

  public ReportList {
    reports = List.copyOf(reports);
  }
}
