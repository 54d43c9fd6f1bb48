package org.colloquy.web.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    var text = new StringBuilder(BYTE_ORDER_MARK);
    text.append(line(table.columns().stream().map(Table.Column::heading).toList()));
    for (var row : table.rows()) {
      text.append(line(row.stream().map(CsvFile::value).toList()));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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
