package org.colloquy.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.shared.Conflict;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.Found;
import org.colloquy.web.papers.Paper;

/** {@code /papers/certificates/{id}}: a certificate as PDF, for whose it is and who issues them. */
@WebServlet("/papers/certificates/*")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CertificatePapers papers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
    byte[] paper;
    try {
      paper = papers.print(Found.parse(path), request, response);
    } catch (Conflict busy) {
      response.setHeader("Retry-After", "30");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setContentType(Paper.TYPE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Disposition", FileName.attachment(papers.fileName()));
    response.setContentLength(paper.length);
    response.getOutputStream().write(paper);
  }
}
