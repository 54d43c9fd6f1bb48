package org.colloquy.reports;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.colloquy.shared.Sittings;

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
   * Whether it is not known which column is the name, though one may be: those without a meaning
   * are asked about. Without an address either nothing was read.
   */
  public boolean asksForHeadings() {
    return !has(ReportColumn.NAME)
        && !has(ReportColumn.FIRST_NAME)
        && !has(ReportColumn.LAST_NAME)
        && (!has(ReportColumn.EMAIL) || has(null));
  }

  private boolean has(ReportColumn meaning) {
    return columns.stream().anyMatch(column -> column.meaning() == meaning);
  }

  /**
   * Whether any stay meets any of these sittings, or nothing says when they were; else it is most
   * likely the report of another meeting, or goes by another clock.
   */
  public boolean meets(Sittings sittings, ZoneId at) {
    var session = Spans.of(sittings);
    var dated = rows.stream().filter(row -> row.from() != null).toList();
    return dated.isEmpty()
        || dated.stream()
            .map(row -> row.stay(at, ""))
            .anyMatch(stay -> !session.within(stay.from(), stay.until()).length().isZero());
  }
}
