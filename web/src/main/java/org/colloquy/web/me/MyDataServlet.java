package org.colloquy.web.me;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.privacy.boundary.MyData;

/** {@code /me/data}: all that the network holds of the reader, as a file. */
@WebServlet("/me/data")
public class MyDataServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MyData data;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = MyDataFile.of(data);
    response.setContentType("application/json");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + MyDataFile.NAME + "\"");
    response.setContentLengthLong(file.size());
    file.sendTo(response.getOutputStream());
  }
}
