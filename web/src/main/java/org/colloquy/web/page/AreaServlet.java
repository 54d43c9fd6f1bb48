package org.colloquy.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.web.area.Area;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.Paths;

/**
 * The root of the site, which shows its home, and the root of each area, with or without a slash at
 * the end, which leads to the first page there. {@link Areas} gives it every folder of pages:
 * otherwise the container would answer for a folder, before any filter and with whatever host it
 * was told.
 */
public class AreaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var path = Paths.of(request);
    var area = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    var first = Area.of(area).filter(found -> found.path().equals(area)).flatMap(Area::first);
    if (area.isEmpty()) {
      var home = hosts.siteOf(request).isPlatform() ? "/platform/home" : "/network/home";
      request.getRequestDispatcher(home).forward(request, response);
    } else if (first.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(first.get());
    }
  }
}
