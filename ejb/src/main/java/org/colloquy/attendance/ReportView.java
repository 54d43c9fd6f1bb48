package org.colloquy.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it was recognised, and what has to be said of it before it is applied.
 *
 * @param recognised null once the file is deleted
 */
@Schema(name = "AttendanceReport")
public record ReportView(
    UUID sessionId,
    String title,
    boolean reconciled,
    ReportLine report,
    @Schema(nullable = true) Recognised recognised) {

  /**
   * What is read in the file.
   *
   * @param encoding how its letters are written
   * @param meeting its title; empty where the report does not say
   * @param rows of people, with each joining
   * @param waiting rows of people who waited to be let in; not counted
   * @param from the first moment that somebody came; null where it has no times, or their order is
   *     asked for
   * @param until the last moment that anybody was there; null likewise
   * @param zone of its times
   * @param zoneStated whether the report names it
   * @param zoneSaid what was said of it; null for the session's
   * @param order of its dates; null where none depends on it, or it is asked for
   * @param orderAsked null where it is not asked for
   * @param headingsAsked whether nobody knows which column is the name
   * @param elsewhere whether no time in it is of this session
   * @param confirmed whether it is of this session all the same, as somebody said
   * @param unread lines that were not understood, the first ones
   * @param unreadCount how many those are altogether
   */
  @Schema(name = "RecognisedReport")
  public record Recognised(
      String encoding,
      String meeting,
      int rows,
      int waiting,
      @Schema(nullable = true) Instant from,
      @Schema(nullable = true) Instant until,
      String zone,
      boolean zoneStated,
      @Schema(nullable = true) String zoneSaid,
      @Schema(
              nullable = true,
              enumeration = {"DAY_FIRST", "MONTH_FIRST"})
          String order,
      @Schema(nullable = true) OrderAsked orderAsked,
      boolean headingsAsked,
      boolean elsewhere,
      boolean confirmed,
      List<ColumnOfReport> columns,
      List<UnreadLine> unread,
      int unreadCount) {

    public Recognised {
      columns = List.copyOf(columns);
      unread = List.copyOf(unread);
    }

    /** Whether there is anything to say before it can be applied. */
    public boolean asks() {
      return orderAsked != null || headingsAsked || (elsewhere && !confirmed);
    }
  }

  /**
   * A column.
   *
   * @param meaning empty where nobody knows it
   */
  @Schema(name = "AttendanceReportColumn")
  public record ColumnOfReport(int number, String heading, String meaning, List<String> examples) {

    public ColumnOfReport {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Dates that can be read in both orders.
   *
   * @param written one of them
   * @param dayFirst null where no day is called so
   * @param monthFirst null likewise
   */
  @Schema(name = "AttendanceReportOrder")
  public record OrderAsked(
      String written,
      @Schema(nullable = true) LocalDate dayFirst,
      @Schema(nullable = true) LocalDate monthFirst) {}

  /**
   * A line that was not understood.
   *
   * @param line of the file, counted from one
   * @param reason a code
   * @param text what stands there, shortened
   */
  @Schema(name = "AttendanceReportUnread")
  public record UnreadLine(int line, String reason, String text) {}
}
