package org.colloquy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.colloquy.imports.ImportView;
import org.colloquy.imports.RowView;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.web.page.Texts;

/**
 * Every row of an import with its verdict and what came of it, as CSV in the reader's language.
 * Read and written some rows at a time.
 */
@RequestScoped
public class Report {

  static final String TYPE = "text/csv; charset=UTF-8";

  private static final String TEXTS = "importsText";

  /** What spreadsheets take for the beginning of a formula. */
  private static final String FORMULAS = "=+-@\t\r";

  /** By which spreadsheets know UTF-8. */
  private static final char MARK = '\uFEFF';

  @Inject private Imports imports;
  @Inject private ImportWords words;
  @Inject private Texts texts;

  public void write(UUID id, OutputStream out) throws IOException {
    var view = imports.get(id);
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    csv.printRecord(headings(view));
    for (var rows = imports.after(id, 0); !rows.isEmpty(); ) {
      for (var row : rows) {
        csv.printRecord(cells(row, view));
      }
      rows = imports.after(id, rows.get(rows.size() - 1).number());
    }
    csv.flush();
  }

  private List<String> headings(ImportView view) {
    var headings = new ArrayList<String>();
    headings.add(texts.say(TEXTS, "row.number"));
    if (isBook(view)) {
      headings.add(texts.say(TEXTS, "row.sheet"));
    }
    view.columns().forEach(column -> headings.add(safe(column.heading())));
    headings.add(texts.say(TEXTS, "row.verdict"));
    headings.add(texts.say(TEXTS, "row.why"));
    headings.add(texts.say(TEXTS, "row.outcome"));
    return headings;
  }

  private static boolean isBook(ImportView view) {
    return view.columns().stream().anyMatch(column -> !column.sheet().isEmpty());
  }

  private List<String> cells(RowView row, ImportView view) {
    var cells = new ArrayList<String>();
    cells.add(Integer.toString(row.number()));
    if (isBook(view)) {
      cells.add(words.sheet(row.sheet()));
    }
    for (var i = 0; i < view.columns().size(); i++) {
      cells.add(i < row.cells().size() ? safe(row.cells().get(i)) : "");
    }
    cells.add(row.verdict() == null ? "" : words.verdict(row.verdict().name()));
    cells.add(words.why(row));
    cells.add(words.outcome(row.outcome()));
    return cells;
  }

  /** A cell that somebody else wrote is a text, whatever it begins with. */
  static String safe(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
