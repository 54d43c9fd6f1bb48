package org.colloquy.web.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceRow;
import org.colloquy.web.papers.Table;

/** The rows that a session's figures are counted from, as a table of codes that programs read. */
final class AttendanceRows {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "kind",
          "identified",
          "standing",
          "status",
          "seconds",
          "mode",
          "evidence",
          "country",
          "cadre",
          "durationOnly");

  private AttendanceRows() {}

  static Table table(List<AttendanceRow> rows) {
    return new Table(
        "attendance",
        "",
        COLUMNS.stream().map(name -> new Table.Column(name, "")).toList(),
        rows.stream().map(AttendanceRows::cells).toList());
  }

  private static List<Table.Cell> cells(AttendanceRow row) {
    return Stream.of(
            row.number(),
            row.kind(),
            row.identified(),
            row.standing(),
            row.status(),
            row.seconds(),
            row.mode(),
            row.evidence(),
            row.country(),
            row.cadre(),
            row.durationOnly())
        .map(AttendanceRows::cell)
        .toList();
  }

  private static Table.Cell cell(Object value) {
    return value instanceof Integer number
        ? Table.Cell.number(number.toString(), number)
        : Table.Cell.text(value == null ? "" : value.toString());
  }
}
