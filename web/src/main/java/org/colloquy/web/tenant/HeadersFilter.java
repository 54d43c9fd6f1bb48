package org.colloquy.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/**
 * What every answer tells the browser: run no script and take no style that is not ours, show the
 * page in nobody's frame, send forms nowhere but home (and to the realm, where sign-out leads),
 * keep no copy of a page. Assets replace the last one with a year, pages for strangers with a
 * question.
 */
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;
  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var site = hosts.siteOf(request);
    var realm =
        site.network()
            .map(tenant -> tenant.issuer().value())
            .orElseGet(() -> settings.uri(Setting.KEYCLOAK_URL));
    response.setHeader("Content-Security-Policy", policy(realm));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (site.address().getScheme().equals("https")) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, response);
  }

  static String policy(URI realm) {
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
        + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action 'self' "
        + realm.getScheme()
        + "://"
        + realm.getRawAuthority();
  }
}
