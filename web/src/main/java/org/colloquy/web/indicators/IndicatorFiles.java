package org.colloquy.web.indicators;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.colloquy.indicators.FilterDraft;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.suppression.TooFew;
import org.colloquy.web.papers.CsvFile;
import org.colloquy.web.papers.Workbook;

/**
 * The figures by a filter as files, {@code /admin/indicators/figures.csv?from=2023} and .xlsx; and
 * the rows of one, {@code /admin/indicators/rows.csv?figure=attendances&from=2023} and .xlsx.
 */
@WebServlet({
  "/admin/indicators/figures.csv",
  "/admin/indicators/figures.xlsx",
  "/admin/indicators/rows.csv",
  "/admin/indicators/rows.xlsx"
})
public class IndicatorFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A spreadsheet holds them all at once; a CSV file is written line by line. */
  private static final int MOST_IN_SHEET = 50_000;

  @Inject private transient Dashboard dashboard;
  @Inject private transient IndicatorWords words;

  /** Writes a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = request.getServletPath().substring("/admin/indicators/".length());
    var sheet = name.endsWith(".xlsx");
    Content content;
    try {
      content = name.startsWith("rows") ? rows(request, sheet) : figures(request, sheet);
    } catch (Invalid e) {
      throw new NotFound("There is no such file.");
    } catch (TooFew e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setContentType(sheet ? Workbook.TYPE : CsvFile.TYPE);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    content.write(response.getOutputStream());
  }

  private Content figures(HttpServletRequest request, boolean sheet) {
    var table = words.table(dashboard.all(draft(request)), "");
    return sheet ? out -> Workbook.write(table, out) : out -> CsvFile.write(table, out);
  }

  private Content rows(HttpServletRequest request, boolean sheet) {
    var figure = request.getParameter("figure");
    var rows = dashboard.rows(figure == null ? "" : figure, draft(request));
    if (!sheet) {
      return out ->
          CsvFile.write(CountedRows.COLUMNS, rows.stream().map(CountedRows::cells).iterator(), out);
    }
    if (rows.size() > MOST_IN_SHEET) {
      throw new NotFound("There are too many rows for a spreadsheet.");
    }
    return out -> Workbook.writeList(CountedRows.table(rows), out);
  }

  private static FilterDraft draft(HttpServletRequest request) {
    return new FilterDraft(
        request.getParameter("from"),
        request.getParameter("to"),
        request.getParameter("kind"),
        request.getParameter("community"),
        request.getParameter("modality"),
        request.getParameter("country"),
        request.getParameter("cadre"),
        request.getParameter("official"));
  }
}
