package org.colloquy.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.web.files.FileName;

/** {@code /admin/import-template?kind=invitations&format=csv}: a list to fill in. */
@WebServlet("/admin/import-template")
public class TemplateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Template template;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = file(request);
    response.setContentType(file.type());
    response.setHeader("Content-Disposition", FileName.attachment(file.name()));
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  private Template.File file(HttpServletRequest request) {
    try {
      return template.file(request.getParameter("kind"), request.getParameter("format"));
    } catch (Invalid e) {
      throw new NotFound("There is no such file.");
    }
  }
}
