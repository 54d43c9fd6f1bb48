package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.colloquy.web.area.Area;
import org.colloquy.web.login.Viewer;

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
    var here = Area.of(path());
    return Area.shownOn(site.isNetwork() ? Area.On.NETWORK : Area.On.PLATFORM).stream()
        .filter(area -> area.roles().isEmpty() || area.roles().stream().anyMatch(viewer::hasRole))
        .map(area -> item(area, here))
        .toList();
  }

  private static Item item(Area area, Optional<Area> here) {
    return new Item(
        area.first().orElseThrow(),
        area.label(),
        here.filter(
                found -> found == area || (found.label() == null && area.contains(found.path())))
            .isPresent());
  }

  private String path() {
    var inError = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return inError == null ? request.getServletPath() : inError.toString();
  }
}
