package org.colloquy.web.indicators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.indicators.CountedRow;
import org.colloquy.web.papers.Table;

/** The rows that figures are counted from, in codes that programs read, named as in JSON. */
final class CountedRows {

  static final List<String> COLUMNS =
      List.of(
          "session",
          "title",
          "day",
          "kind",
          "modality",
          "official",
          "noted",
          "inTotal",
          "heldSeconds",
          "person",
          "counts",
          "standing",
          "status",
          "seconds",
          "country",
          "continent",
          "cadre");

  private CountedRows() {}

  static Table table(List<CountedRow> rows) {
    return new Table(
        "rows",
        "",
        COLUMNS.stream().map(name -> new Table.Column(name, "")).toList(),
        rows.stream().map(CountedRows::cells).toList());
  }

  static List<Table.Cell> cells(CountedRow row) {
    return Stream.of(
            row.session(),
            row.title(),
            row.day(),
            row.kind(),
            row.modality(),
            row.official(),
            row.noted(),
            row.inTotal(),
            row.heldSeconds(),
            row.person(),
            row.counts(),
            row.standing(),
            row.status(),
            row.seconds(),
            row.country(),
            row.continent(),
            row.cadre())
        .map(CountedRows::cell)
        .toList();
  }

  private static Table.Cell cell(Object value) {
    return value instanceof Number number
        ? Table.Cell.number(number.toString(), number.longValue())
        : Table.Cell.text(Objects.toString(value, ""));
  }
}
