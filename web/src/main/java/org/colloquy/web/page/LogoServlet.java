package org.colloquy.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colloquy.look.boundary.Branding;
import org.colloquy.tenants.BoundTenant;

/**
 * The network's logo at {@code /login/logo/<hash>}: public, and kept for a year by its hash.
 * Another hash is of another logo and is not answered, so that nothing wrong is kept.
 */
@WebServlet("/login/logo/*")
public class LogoServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Branding branding;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var logo =
        BoundTenant.optional()
            .filter(network -> ("/" + branding.look().logoHash()).equals(request.getPathInfo()))
            .flatMap(network -> branding.logo());
    if (logo.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(logo.get().type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(logo.get().content().length);
    response.getOutputStream().write(logo.get().content());
  }
}
