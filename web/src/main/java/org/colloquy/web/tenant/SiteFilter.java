package org.colloquy.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.colloquy.tenants.BoundTenant;

/**
 * Lets a request into its site: binds the network that the host names for as long as the request
 * takes, and keeps each site's pages to that site and to the methods that pages have. Who comes to
 * a host that belongs to nobody gets a page that says so.
 */
public class SiteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

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
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(request, response);
    } else if (Collections.list(request.getHeaders("Host")).size() > 1) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (!Paths.isApi(path) && !OF_PAGES.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (Paths.isServedToEverybody(path)) {
      chain.doFilter(request, response);
    } else if (!Paths.existsOn(site.kind(), path) || path.endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!site.isOpen()) {
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
