package org.colloquy.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.colloquy.files.boundary.Files;
import org.colloquy.web.page.Found;

/** {@code /files/{id}}, with {@code ?width=320} in another width: a file, to be saved. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Files files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var id = id(request);
    var open = files.open(id, Width.parse(request.getParameter("width")));
    var download = begin(Download.of(open, wish(request)), response);
    download.sendTo(response.getOutputStream(), number -> files.piece(id, open.width(), number));
  }

  /** Reads nothing that is not sent. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var open = files.open(id(request), Width.parse(request.getParameter("width")));
    begin(Download.of(open, wish(request)), response);
  }

  private static Download begin(Download download, HttpServletResponse response) {
    response.setStatus(download.status());
    download.headers().forEach(response::setHeader);
    return download;
  }

  private static Download.Wish wish(HttpServletRequest request) {
    return new Download.Wish(
        request.getHeader("Range"),
        request.getHeader("If-Range"),
        request.getHeader("If-None-Match"));
  }

  private static UUID id(HttpServletRequest request) {
    var path = request.getPathInfo();
    return Found.parse(path == null ? null : path.substring(1));
  }
}
