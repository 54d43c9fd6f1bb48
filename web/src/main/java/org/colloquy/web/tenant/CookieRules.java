package org.colloquy.web.tenant;

import java.net.URI;

/** When cookies may travel over a line that is not encrypted: on the own machine only. */
public final class CookieRules {

  private CookieRules() {}

  /** Whether cookies of this installation have to be {@code Secure}. */
  public static boolean isSecure(URI base) {
    return base.getScheme().equals("https") || !isLoopback(base.getHost());
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }
}
