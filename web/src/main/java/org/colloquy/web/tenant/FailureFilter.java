package org.colloquy.web.tenant;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.ServerAway;

/**
 * What ends a page and is no fault of ours. A database or a sign-in service that is away: 503, and
 * try again. Something that is not there, or not for this person: 404 or 403, whatever the page was
 * doing when it found out.
 */
public class FailureFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(FailureFilter.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      if (ServerAway.isCauseOf(e)) {
        LOG.log(Level.WARNING, "A server that we depend on does not answer", e);
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else if (isCausedBy(NotFound.class, e)) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else if (isCausedBy(EJBAccessException.class, e)
          || isCausedBy(AccessLocalException.class, e)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      } else {
        throw e;
      }
    }
  }

  private static boolean isCausedBy(Class<? extends Exception> type, Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
