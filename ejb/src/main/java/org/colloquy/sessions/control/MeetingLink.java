package org.colloquy.sessions.control;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to join a session online: an address of the web and nothing that a browser would run. */
public final class MeetingLink {
  private static final int LONGEST = 500;

  private MeetingLink() {}

  public static boolean isSound(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    try {
      URI link = new URI(text);
      return ("https".equalsIgnoreCase(link.getScheme())
              || "http".equalsIgnoreCase(link.getScheme()))
          && link.getHost() != null
          && link.getUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
