package org.colloquy.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/**
 * Programs get every error as a {@link Problem}, also one that a filter or the server found before
 * or beside JAX-RS; never the page that people get.
 */
public class ProblemFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new InWords(response));
  }

  private static final class InWords extends HttpServletResponseWrapper {

    private InWords(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      resetBuffer();
      var known = Response.Status.fromStatusCode(status);
      var title = known == null ? "The request failed" : known.getReasonPhrase();
      new Problem("about:blank", title, status, message, List.of())
          .send((HttpServletResponse) getResponse());
    }
  }
}
