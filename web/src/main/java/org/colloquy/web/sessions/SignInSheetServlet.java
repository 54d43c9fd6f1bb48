package org.colloquy.web.sessions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.Found;
import org.colloquy.web.papers.Paper;

/**
 * {@code /papers/sessions/{id}/sign-in-sheet?lines=10&email=true}: the sign-in sheet of a session
 * and its poster, as PDF.
 */
@WebServlet("/papers/sessions/*")
public class SignInSheetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([^/]{1,100})/sign-in-sheet");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  @Inject private transient SignInSheets sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      throw new NotFound("There is no such paper.");
    }
    byte[] paper;
    try {
      paper =
          sheets.print(
              Found.parse(path.group(1)),
              lines(request.getParameter("lines")),
              Boolean.parseBoolean(request.getParameter("email")),
              request,
              response);
    } catch (Conflict busy) {
      response.setHeader("Retry-After", "30");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setContentType(Paper.TYPE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Disposition", FileName.attachment(sheets.fileName()));
    response.setContentLength(paper.length);
    response.getOutputStream().write(paper);
  }

  private static int lines(String text) {
    return text != null && NUMBER.matcher(text).matches()
        ? Integer.parseInt(text)
        : SignInSheets.USUAL_LINES;
  }
}
