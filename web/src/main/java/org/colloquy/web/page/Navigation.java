package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.tenants.Roles;
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
    if (!site.isOpen()) {
      return List.of();
    }
    return site.isNetwork() ? ofNetwork() : ofPlatform();
  }

  private List<Item> ofPlatform() {
    var items = new ArrayList<Item>();
    items.add(item("/", "nav.networks", "/platform/home"));
    items.add(item("/platform/start", "nav.start", "/platform/start"));
    if (viewer.hasRole(Roles.OPERATOR)) {
      items.add(item("/operator/home", "nav.operator", "/operator/"));
    }
    return items;
  }

  private List<Item> ofNetwork() {
    if (!viewer.isSignedIn()) {
      return List.of();
    }
    var items = new ArrayList<Item>();
    items.add(item("/", "nav.home", "/network/home"));
    items.add(item("/sessions/list", "nav.sessions", "/sessions/"));
    items.add(item("/communities/list", "nav.communities", "/communities/"));
    items.add(item("/people/list", "nav.people", "/people/"));
    if (viewer.hasRole(Roles.EXCHANGE_STEWARD) || viewer.hasRole(Roles.NETWORK_ADMIN)) {
      items.add(item("/exchange/list", "nav.exchange", "/exchange/"));
    }
    if (viewer.hasRole(Roles.NETWORK_ADMIN)) {
      items.add(item("/admin/home", "nav.admin", "/admin/"));
    }
    return items;
  }

  private Item item(String href, String label, String area) {
    return new Item(href, label, path().startsWith(area));
  }

  private String path() {
    var inError = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return inError == null ? request.getServletPath() : inError.toString();
  }
}
