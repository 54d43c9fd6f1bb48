package org.colloquy.web.papers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, in UTF-8 that says so at its start, as spreadsheets want it. Title
 * and note are left to the file's name: programs read it.
 */
public final class CsvFile {

  public static final String TYPE = "text/csv; charset=UTF-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  public static void write(Table table, OutputStream out) throws IOException {
    write(
        table.columns().stream().map(Table.Column::heading).toList(), table.rows().iterator(), out);
  }

  /** The same of rows that are asked for one by one, for there may be very many. */
  public static void write(List<String> headings, Iterator<List<Table.Cell>> rows, OutputStream out)
      throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    text.write(line(headings));
    while (rows.hasNext()) {
      text.write(line(rows.next().stream().map(CsvFile::value).toList()));
    }
    text.flush();
  }

  private static String value(Table.Cell cell) {
    return cell.number() == null ? Guarded.text(cell.text()) : cell.number().toPlainString();
  }

  private static String line(List<String> values) {
    return values.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
