package org.colloquy.web.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/**
 * {@code /openapi}: the description of the services that was written when the application was built
 * (see {@link Description}), as YAML, or as JSON for who asks for that. The server has an answer of
 * its own at this address, which client generators refuse: it adds a field that OpenAPI does not
 * know, and calls YAML plain text.
 */
public class DescriptionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var json = wantsJson(request);
    response.setContentType(json ? "application/json" : "application/yaml");
    response.addHeader("Vary", "Accept");
    try (var document =
        DescriptionServlet.class.getResourceAsStream(json ? "openapi.json" : "openapi.yaml")) {
      document.transferTo(response.getOutputStream());
    }
  }

  private static boolean wantsJson(HttpServletRequest request) {
    var accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
    return "JSON".equalsIgnoreCase(request.getParameter("format"))
        || (accepted.contains("json") && !accepted.contains("yaml"));
  }
}
