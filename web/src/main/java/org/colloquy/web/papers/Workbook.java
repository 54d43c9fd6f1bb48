package org.colloquy.web.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A table as a spreadsheet: its title, its note, a line of headings, its rows. */
public final class Workbook {

  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int HEADINGS = 3;
  private static final int NAME_WIDTH = 40;
  private static final int NUMBER_WIDTH = 16;

  private Workbook() {}

  public static void write(Table table, OutputStream out) throws IOException {
    try (var book = new org.dhatim.fastexcel.Workbook(out, "Colloquy", null)) {
      var sheet = book.newWorksheet("1");
      sheet.value(0, 0, Guarded.text(table.title()));
      sheet.style(0, 0).bold().fontSize(14).set();
      sheet.value(1, 0, Guarded.text(table.note()));
      lines(table, sheet, HEADINGS);
    }
  }

  /** Nothing but the headings and the rows, as programs that read it want it. */
  public static void writeList(Table table, OutputStream out) throws IOException {
    try (var book = new org.dhatim.fastexcel.Workbook(out, "Colloquy", null)) {
      lines(table, book.newWorksheet("1"), 0);
    }
  }

  /** The same with a sheet for each table, which is called as the table is. */
  public static void writeBook(List<Table> tables, OutputStream out) throws IOException {
    try (var book = new org.dhatim.fastexcel.Workbook(out, "Colloquy", null)) {
      for (var table : tables) {
        lines(table, book.newWorksheet(table.title()), 0);
      }
    }
  }

  private static void lines(Table table, Worksheet sheet, int first) {
    headings(table, sheet, first);
    for (var row = 0; row < table.rows().size(); row++) {
      for (var column = 0; column < table.columns().size(); column++) {
        value(sheet, first + 1 + row, column, table.rows().get(row).get(column));
      }
    }
  }

  private static void headings(Table table, Worksheet sheet, int line) {
    for (var column = 0; column < table.columns().size(); column++) {
      sheet.value(line, column, Guarded.text(table.columns().get(column).heading()));
      sheet.style(line, column).bold().set();
      sheet.width(column, column == 0 ? NAME_WIDTH : NUMBER_WIDTH);
    }
    sheet.freezePane(0, line + 1);
  }

  private static void value(Worksheet sheet, int row, int column, Table.Cell cell) {
    if (cell.number() == null) {
      sheet.value(row, column, Guarded.text(cell.text()));
    } else {
      sheet.value(row, column, cell.number());
    }
  }
}
