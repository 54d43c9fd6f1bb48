package org.colloquy.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.Found;

/** {@code /admin/import-report?id={id}}: the rows of an import with their verdicts, as a file. */
@WebServlet("/admin/import-report")
public class ReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Imports imports;
  @Inject private transient Report report;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var id = Found.parse(request.getParameter("id"));
    var kind = imports.get(id).line().kind();
    response.setContentType(Report.TYPE);
    response.setHeader("Content-Disposition", FileName.attachment(kind + ".csv"));
    report.write(id, response.getOutputStream());
  }
}
