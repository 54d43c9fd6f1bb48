package org.colloquy.web.tenant;

import java.net.URI;
import java.util.Set;

/**
 * Says whether a request that changes something comes from a page of the same site. Networks are
 * neighbours under one domain, so "same site" is not enough: it has to be the same origin. A
 * request that says nothing of where it comes from is not from a browser of today and is refused.
 */
final class OriginCheck {

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
    if (origin == null && fetchSite == null) {
      return false;
    }
    return (fetchSite == null || fetchSite.equals("same-origin"))
        && (origin == null || origin.equals(text(site)));
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
