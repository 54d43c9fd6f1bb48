package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.colloquy.web.area.Area;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.tenant.Paths;

/** The main places of the site that this person may go to. */
@Named("navigation")
@RequestScoped
public class Navigation {

  @Inject private HttpServletRequest request;
  @Inject private SiteView site;
  @Inject private Viewer viewer;

  /**
   * One place.
   *
   * @param label its key in the common bundle
   */
  public record Item(String href, String label, boolean current) {}

  public List<Item> getItems() {
    if (!site.isOpen() || (site.isNetwork() && !viewer.isSignedIn())) {
      return List.of();
    }
    var kind = site.isNetwork() ? Area.On.NETWORK : Area.On.PLATFORM;
    var here = Area.of(kind, path());
    return Area.shownOn(kind).stream()
        .filter(area -> area.roles().isEmpty() || area.roles().stream().anyMatch(viewer::hasRole))
        .map(area -> new Item(area.path(), area.label(), here.filter(area::holds).isPresent()))
        .toList();
  }

  private String path() {
    var inError = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return inError == null ? Paths.of(request) : inError.toString();
  }
}
