package org.colloquy.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.web.area.Address;
import org.colloquy.web.area.Area;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.Paths;

/**
 * Shows the page whose address was asked for, see {@link Area}. Where a page was found before it
 * had an address leads on to it for good, with all that stood in the query; a form that is still
 * sent there is carried out there, for a redirect would lose it. Whoever comes here may see what
 * lies there: the filters before this one have asked.
 */
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String VIEW = ".xhtml";

  @Inject private transient Hosts hosts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = Paths.of(request);
    var site = hosts.siteOf(request).isPlatform() ? Area.On.PLATFORM : Area.On.NETWORK;
    var once = Area.onceAt(site, path);
    var hit = Area.at(site, path).filter(found -> once.isEmpty() || found.values().isEmpty());
    if (hit.isPresent()) {
      show(hit.get(), path, request, response, chain);
    } else if (request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
    } else if (!once.isEmpty()) {
      leadOn(once, request, response);
    } else if (Area.at(site, withoutSlash(path)).isPresent()) {
      lead(response, withoutSlash(path));
    } else if (Area.above(site, withoutSlash(path)).isPresent()) {
      lead(response, Area.above(site, withoutSlash(path)).get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void show(
      Area.Hit hit,
      String path,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    var view = hit.address().view();
    if (view.equals(path)) {
      chain.doFilter(request, response);
    } else {
      request.getRequestDispatcher(view + VIEW).forward(new AddressRequest(request, hit), response);
    }
  }

  /** To the address that says the most of what the query says. */
  private static void leadOn(
      List<Address> addresses, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (var address : addresses) {
      var found = address.with(request::getParameter);
      if (found.isPresent()) {
        lead(response, found.get() + rest(request, address));
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** What the query says besides. */
  private static String rest(HttpServletRequest request, Address address) {
    var rest =
        request.getParameterMap().entrySet().stream()
            .filter(each -> !address.parts().contains(each.getKey()))
            .flatMap(
                each ->
                    Arrays.stream(each.getValue())
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? "" : "?" + rest;
  }

  private static void lead(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", address);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
