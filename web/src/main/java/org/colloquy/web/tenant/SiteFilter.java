package org.colloquy.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.tenants.BoundTenant;

/**
 * Lets a request into its site: binds the network that the host names for as long as the request
 * takes, keeps each site's pages to that site, and leads {@code /} to the site's home. Who comes to
 * a host that belongs to nobody gets a page that says so.
 */
public class SiteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var site = hosts.siteOf(request);
    var tenant = site.network();
    if (tenant.isEmpty()) {
      enter(site, request, response, chain);
      return;
    }
    var scope = BoundTenant.bind(tenant.get());
    try {
      enter(site, request, response, chain);
    } finally {
      scope.close();
    }
  }

  private static void enter(
      Site site, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = Paths.of(request);
    if (request.getDispatcherType() == DispatcherType.ERROR || Paths.isServedToEverybody(path)) {
      chain.doFilter(request, response);
    } else if (!Paths.existsOn(site.kind(), path) || path.endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!site.isOpen()) {
      showClosed(request, response, path);
    } else if (path.isEmpty() || path.equals("/")) {
      var home = site.isPlatform() ? "/platform/home" : "/network/home";
      request.getRequestDispatcher(home).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void showClosed(
      HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "60");
    if (Paths.isApi(path)) {
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              "{\"type\":\"about:blank\",\"title\":\"This network is not open\",\"status\":503}");
    } else {
      request.getRequestDispatcher("/errors/closed").forward(request, response);
    }
  }
}
