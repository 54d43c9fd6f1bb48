package org.colloquy.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.colloquy.tenants.Sites;
import org.colloquy.web.tenant.CookieRules;

/**
 * Makes the session's cookie as strict as the installation allows: without encryption it travels on
 * the own machine only, and where it is encrypted no neighbouring host can set one in its place.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

  @Inject private Sites sites;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var cookie = event.getServletContext().getSessionCookieConfig();
    var secure = CookieRules.isSecure(sites.platform());
    cookie.setSecure(secure);
    cookie.setName(secure ? "__Host-colloquy" : "colloquy");
    cookie.setPath("/");
  }
}
