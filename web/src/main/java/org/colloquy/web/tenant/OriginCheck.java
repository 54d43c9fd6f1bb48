package org.colloquy.web.tenant;

import java.net.URI;
import java.util.Set;

/**
 * Says whether a request that changes something comes from a page of the same site. Networks are
 * neighbours under one domain, so "same site" is not enough: it has to be the same origin. A
 * request that says nothing of where it comes from is not from a browser of today and is refused.
 */
public final class OriginCheck {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private OriginCheck() {}

  static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  /**
   * @param origin the {@code Origin} header, null where there is none
   * @param fetchSite the {@code Sec-Fetch-Site} header, null where there is none
   */
  static boolean isOwn(URI site, String origin, String fetchSite) {
    return isOfOne(Set.of(text(site)), origin, fetchSite);
  }

  /**
   * The same for a request that failed, perhaps because nobody could look up whose site it came to:
   * it has to come from a page of the very host that it went to.
   *
   * @param host the {@code Host} header, null where there is none
   * @param origin as above
   * @param fetchSite as above
   */
  public static boolean isOfOwnHost(String host, String origin, String fetchSite) {
    return isOfOne(Set.of("https://" + host, "http://" + host), origin, fetchSite);
  }

  private static boolean isOfOne(Set<String> origins, String origin, String fetchSite) {
    if (origin == null && fetchSite == null) {
      return false;
    }
    return (fetchSite == null || fetchSite.equals("same-origin"))
        && (origin == null || origins.contains(origin));
  }

  /** The way browsers write an origin: without the scheme's own port. */
  private static String text(URI site) {
    var port = site.getPort();
    var usual = site.getScheme().equals("https") ? 443 : 80;
    return site.getScheme()
        + "://"
        + site.getHost()
        + (port < 0 || port == usual ? "" : ":" + port);
  }
}
