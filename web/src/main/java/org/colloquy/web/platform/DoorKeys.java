package org.colloquy.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.colloquy.web.tenant.SealedCookies;

/** The keys to the doors of new networks, kept in the browser of whoever confirmed the link. */
@RequestScoped
public class DoorKeys {

  private static final String COOKIE = "door";
  private static final String PATH = "/start";
  private static final int TWO_WEEKS = 14 * 24 * 60 * 60;

  @Inject private SealedCookies cookies;
  @Inject private HttpServletRequest request;

  /** Keeps the key to the door of this run. */
  public void keep(UUID run, String key) {
    var response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    cookies.put(request, response, COOKIE, PATH, run + " " + key, TWO_WEEKS);
  }

  /** The key to the door of this run; null where this browser has none. */
  public String keyOf(UUID run) {
    return cookies
        .read(request, COOKIE)
        .filter(kept -> kept.startsWith(run + " "))
        .map(kept -> kept.substring(kept.indexOf(' ') + 1))
        .orElse(null);
  }
}
