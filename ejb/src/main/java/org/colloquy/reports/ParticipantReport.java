package org.colloquy.reports;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was read. What it leaves open is asked of whoever brought it, and it is read again
 * with the answer.
 *
 * @param encoding how its letters are written
 * @param zone of its times: what it says itself, or the hint
 * @param order of its dates: proven by them, by the days of the session, or the hint; empty where
 *     no date depends on it, or where it is asked for
 * @param orderQuestion set when the order has to be asked for; the rows have no times then
 * @param columns in their order, of the table that was read
 * @param unread lines of the table that were not understood
 */
public record ParticipantReport(
    ReportLayout layout,
    String encoding,
    ReportedMeeting meeting,
    Optional<ZoneId> zone,
    Optional<DateOrder> order,
    Optional<OrderQuestion> orderQuestion,
    List<ReportedColumn> columns,
    List<ReportedStay> rows,
    List<Unread> unread) {

  public ParticipantReport {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    unread = List.copyOf(unread);
  }

  public ReportFormat format() {
    return layout.format();
  }

  /** Whether it has times, and says nowhere by which clock. */
  public boolean asksForZone() {
    return zone.isEmpty() && rows.stream().anyMatch(row -> row.from() != null);
  }

  /**
   * Whether nothing could be read as it is not known which column is the name: those without a
   * meaning are asked about.
   */
  public boolean asksForHeadings() {
    return columns.stream()
        .noneMatch(
            column ->
                column.meaning() == ReportColumn.NAME
                    || column.meaning() == ReportColumn.FIRST_NAME
                    || column.meaning() == ReportColumn.LAST_NAME
                    || column.meaning() == ReportColumn.EMAIL);
  }

  /** Whether any stay that says when it was meets any of these sittings. */
  public boolean meets(List<Sitting> sittings, ZoneId at) {
    throw new UnsupportedOperationException();
  }
}
