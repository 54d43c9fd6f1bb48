package org.colloquy.web.sessions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.web.page.Found;
import org.colloquy.web.papers.CsvFile;

/** {@code /sessions/figures/rows.csv?id={id}}: the rows of a session's figures, as a file. */
@WebServlet("/sessions/figures/rows.csv")
public class AttendanceRowsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Reckonings reckonings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var rows = reckonings.rows(Found.parse(request.getParameter("id")));
    response.setContentType(CsvFile.TYPE);
    response.setHeader("Content-Disposition", "attachment; filename=\"attendance.csv\"");
    CsvFile.write(AttendanceRows.table(rows), response.getOutputStream());
  }
}
