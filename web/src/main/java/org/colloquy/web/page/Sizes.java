package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How large files are, as people say it. */
@Named("sizes")
@RequestScoped
public class Sizes {

  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;

  @Inject private Texts texts;

  /** "820 bytes", "12 kB", "3.4 MB". */
  public String say(long bytes) {
    if (bytes < THOUSAND) {
      return texts.say("common", "size.bytes", bytes);
    }
    if (bytes < MILLION) {
      return texts.say("common", "size.kilo", Math.round((double) bytes / THOUSAND));
    }
    return texts.say("common", "size.mega", Math.round(10.0 * bytes / MILLION) / 10.0);
  }
}
