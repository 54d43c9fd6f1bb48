package org.colloquy.web.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.tenants.Roles;

/**
 * Every area of pages, in the order in which people see them: a path and all below it, on one kind
 * of site, for those who may enter. Where one lies within another, the inner one counts. A page
 * that lies in none of them does not exist.
 *
 * <p>A new area is a line here, its name in the common bundle, and its pages.
 */
public enum Area {
  DIRECTORY("/platform/home", "/", On.PLATFORM, Who.ANYBODY, "nav.networks", "platform"),
  START("/platform", "/platform/start", On.PLATFORM, Who.ANYBODY, "nav.start", "platform"),
  OPERATOR("/operator", "/operator/home", On.PLATFORM, Who.OPERATOR, "nav.operator", "operator"),
  JOINT_SESSIONS(
      "/operator/exchange", "/operator/exchange/list", On.PLATFORM, Who.OPERATOR, null, "exchange"),

  HOME("/network", "/", On.NETWORK, Who.ANYBODY, "nav.home", "sessions"),
  SESSIONS("/sessions", "/sessions/list", On.NETWORK, Who.SIGNED_IN, "nav.sessions", "sessions"),
  COMMUNITIES(
      "/communities",
      "/communities/list",
      On.NETWORK,
      Who.SIGNED_IN,
      "nav.communities",
      "communities"),
  PEOPLE("/people", "/people/list", On.NETWORK, Who.SIGNED_IN, "nav.people", "people"),
  EXCHANGE("/exchange", "/exchange/list", On.NETWORK, Who.STEWARD, "nav.exchange", "exchange"),
  ADMIN("/admin", "/admin/home", On.NETWORK, Who.ADMIN, "nav.admin", "admin"),
  ME("/me", "/me/profile", On.NETWORK, Who.SIGNED_IN, null, "people"),

  ABOUT("/about", "/about", On.EVERY_SITE, Who.ANYBODY, null, "about"),
  LOGIN("/login", null, On.EVERY_SITE, Who.ANYBODY, null, "common");

  /** The kind of site that has an area. */
  public enum On {
    PLATFORM,
    NETWORK,
    EVERY_SITE
  }

  private enum Who {
    ANYBODY,
    SIGNED_IN,
    ADMIN,
    STEWARD,
    OPERATOR;

    private Set<String> roles() {
      return switch (this) {
        case ANYBODY, SIGNED_IN -> Set.of();
        case ADMIN -> Set.of(Roles.NETWORK_ADMIN);
        case STEWARD -> Set.of(Roles.EXCHANGE_STEWARD, Roles.NETWORK_ADMIN);
        case OPERATOR -> Set.of(Roles.OPERATOR);
      };
    }
  }

  private final String path;
  private final String first;
  private final On on;
  private final Who who;
  private final String label;
  private final String bundle;

  /**
   * @param first the address of its first page, to which its root leads; null where it has none
   * @param label the key in the common bundle by which the navigation names it; null where it does
   *     not
   * @param bundle of the texts that its pages speak in
   */
  Area(String path, String first, On on, Who who, String label, String bundle) {
    this.path = path;
    this.first = first;
    this.on = on;
    this.who = who;
    this.label = label;
    this.bundle = bundle;
  }

  /** The innermost area that a path lies in. */
  public static Optional<Area> of(String path) {
    return Stream.of(values())
        .filter(area -> area.contains(path))
        .max(Comparator.comparingInt(area -> area.path.length()));
  }

  /** Those that the navigation of a kind of site shows, to whoever may enter them. */
  public static List<Area> shownOn(On kind) {
    return Stream.of(values()).filter(area -> area.on == kind && area.label != null).toList();
  }

  public boolean contains(String asked) {
    return asked.equals(path) || asked.startsWith(path + "/");
  }

  public boolean isOn(On kind) {
    return on == kind || on == On.EVERY_SITE;
  }

  /** Whether nobody needs to be signed in to come here. */
  public boolean isPublic() {
    return who == Who.ANYBODY;
  }

  /** The roles of which one is needed to come here; empty where none is. */
  public Set<String> roles() {
    return who.roles();
  }

  public String path() {
    return path;
  }

  /** The address of its first page. */
  public Optional<String> first() {
    return Optional.ofNullable(first);
  }

  public String label() {
    return label;
  }

  public String bundle() {
    return bundle;
  }
}
