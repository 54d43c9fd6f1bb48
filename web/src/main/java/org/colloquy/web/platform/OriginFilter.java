package org.colloquy.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.audit.CallOrigin;

/** Says to whatever a request leads to where it came from. */
public class OriginFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Callers callers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var origin = CallOrigin.bind(callers.addressOf(request));
    try {
      chain.doFilter(request, response);
    } finally {
      origin.close();
    }
  }
}
