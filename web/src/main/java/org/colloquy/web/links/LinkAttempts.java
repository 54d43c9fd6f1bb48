package org.colloquy.web.links;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.tenants.provisioning.RequestLimit;
import org.colloquy.web.platform.Callers;

/**
 * Counts how often links are opened, or certificates looked for, from one address, and how often
 * the button of one link is pressed. A hospital is one address, and so is the scanner of a mail
 * provider.
 */
@ApplicationScoped
public class LinkAttempts {

  private static final int OPENED = 300;
  private static final int PRESSED = 10;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  @Inject private Clock clock;
  @Inject private Callers callers;

  private RequestLimit opened;
  private RequestLimit pressed;

  @PostConstruct
  void open() {
    opened = new RequestLimit(clock, OPENED, WINDOW);
    pressed = new RequestLimit(clock, PRESSED, WINDOW);
  }

  /** How long whoever opens a link has to wait, if this address has opened too many. */
  public Optional<Duration> refuse(HttpServletRequest request) {
    return opened.refuse(callers.addressOf(request));
  }

  /** How long to wait before this link is followed again, if it was too often. */
  public Optional<Duration> refuse(String key) {
    return pressed.refuse(key);
  }
}
