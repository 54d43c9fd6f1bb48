package org.colloquy.web.login;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a sign-in leads back to: a page of this same site, whatever the request asks for. An
 * address that could lead anywhere else is replaced by the start page.
 */
final class ReturnAddress {

  static final String HOME = "/";

  /** Says that the person is signed in and goes on in the tab with their form. */
  private static final String KEPT = "/login/kept";

  private static final int LONGEST = 1000;

  private ReturnAddress() {}

  static String safe(String wanted) {
    return wanted != null && isOwnPage(wanted) ? wanted : HOME;
  }

  private static boolean isOwnPage(String address) {
    if (address.length() > LONGEST
        || !address.startsWith("/")
        || address.contains("//")
        || address.contains("/..")
        || address.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 127)) {
      return false;
    }
    try {
      var uri = new URI(address);
      return !uri.isAbsolute() && uri.getRawAuthority() == null && isPage(uri.getPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Not the sign-in itself, which would go in circles, and nothing that only programs read. */
  private static boolean isPage(String path) {
    return KEPT.equals(path) || isOrdinaryPage(path);
  }

  private static boolean isOrdinaryPage(String path) {
    return path != null
        && path.startsWith("/")
        && !path.startsWith("/login")
        && !path.startsWith("/api/")
        && !path.startsWith("/errors/");
  }
}
