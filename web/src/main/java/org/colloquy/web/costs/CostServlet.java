package org.colloquy.web.costs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.CostView;
import org.colloquy.costs.ReportDraft;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.papers.CsvFile;
import org.colloquy.web.papers.Table;
import org.colloquy.web.papers.Workbook;

/**
 * {@code /admin/cost/report.csv}: the report as a file; {@code /admin/cost/entries.csv}: the costs
 * that it is made of; .xlsx likewise. Both take what their pages take.
 */
@WebServlet("/admin/cost/*")
public class CostServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern FILE = Pattern.compile("/(report|entries)\\.(csv|xlsx)");

  @Inject private transient Costs costs;
  @Inject private transient CostTables tables;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!file.matches()) {
      throw new NotFound("There is no such file.");
    }
    var table = asked(file.group(1), request);
    var content = new ByteArrayOutputStream();
    if (file.group(2).equals("csv")) {
      CsvFile.write(table, content);
      response.setContentType(CsvFile.TYPE);
    } else {
      Workbook.write(table, content);
      response.setContentType(Workbook.TYPE);
    }
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"costs-" + file.group(1) + "." + file.group(2) + "\"");
    response.setContentLength(content.size());
    content.writeTo(response.getOutputStream());
  }

  /** What no page asks for is not there. */
  private Table asked(String file, HttpServletRequest request) {
    try {
      return file.equals("report")
          ? tables.table(
              costs.report(
                  new ReportDraft(
                      request.getParameter("from"),
                      request.getParameter("to"),
                      request.getParameter("key"))))
          : tables.entries(all(CostList.filter(request::getParameter)));
    } catch (Invalid e) {
      throw new NotFound("There is no such file.");
    }
  }

  private List<CostView> all(CostFilter filter) {
    var all = new ArrayList<CostView>();
    var page = costs.list(filter, new PageRequest(0, PageRequest.MAX_SIZE));
    all.addAll(page.items());
    while (page.hasNext()) {
      page = costs.list(filter, new PageRequest(page.page() + 1, PageRequest.MAX_SIZE));
      all.addAll(page.items());
    }
    return all;
  }
}
