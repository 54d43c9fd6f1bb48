package org.colloquy.web.tenant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Leads on by the path alone. The container would write the whole address as it sees it, and behind
 * a proxy that ends TLS that is {@code http} where the browser came by {@code https}.
 */
public class RedirectFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new ByPath(response));
  }

  private static final class ByPath extends HttpServletResponseWrapper {

    private ByPath(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (location.startsWith("/") && !location.startsWith("//")) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
      } else {
        super.sendRedirect(location);
      }
    }
  }
}
