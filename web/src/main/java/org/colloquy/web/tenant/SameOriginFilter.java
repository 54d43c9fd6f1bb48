package org.colloquy.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses requests that change something and come from elsewhere. Three kinds carry their own proof
 * instead of a cookie and pass: calls with a bearer token, the realm's signed logout message, and
 * links from mails with their keys.
 */
public class SameOriginFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = Paths.of(request);
    if (OriginCheck.isSafe(request.getMethod())
        || Paths.isApi(path)
        || Paths.carriesItsProof(path)
        || OriginCheck.isOwn(
            hosts.siteOf(request).address(),
            request.getHeader("Origin"),
            request.getHeader("Sec-Fetch-Site"))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
