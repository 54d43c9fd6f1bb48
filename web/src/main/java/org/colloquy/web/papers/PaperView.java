package org.colloquy.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.colloquy.look.boundary.Branding;
import org.colloquy.web.page.Colour;
import org.colloquy.web.page.Looks;
import org.colloquy.web.page.Theme;
import org.colloquy.web.tenant.Hosts;

/**
 * What templates of papers read: what this one is about, {@code #{paper.about}}, and how the
 * network looks in print.
 */
@Named("paper")
@RequestScoped
public class PaperView {

  @Inject private HttpServletRequest request;
  @Inject private Hosts hosts;
  @Inject private Looks looks;
  @Inject private Branding branding;

  private Object about;

  public Object getAbout() {
    return about;
  }

  void show(Object what) {
    about = what;
  }

  /** The network's colour, {@code #17605a}, or the nearest shade that reads on white paper. */
  public String getAccent() {
    var accent = looks.of(hosts.siteOf(request)).accent();
    return "#" + Theme.onPaper(accent == null ? Theme.DEFAULT : Colour.of(accent)).hex();
  }

  /** The network's logo within the paper itself; empty where it has none. */
  public String getLogo() {
    return branding
        .logo()
        .map(
            logo ->
                "data:"
                    + logo.type()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(logo.content()))
        .orElse("");
  }
}
