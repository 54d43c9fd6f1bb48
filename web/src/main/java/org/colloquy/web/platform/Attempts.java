package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.tenants.provisioning.RequestLimit;

/** Counts how often each address asks for a network. */
@ApplicationScoped
public class Attempts {

  private static final int ALLOWED = 10;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  @Inject private Clock clock;
  @Inject private Callers callers;

  private RequestLimit limit;

  @PostConstruct
  void open() {
    limit = new RequestLimit(clock, ALLOWED, WINDOW);
  }

  /** How long this caller has to wait, if it has asked too often. */
  public Optional<Duration> refuse(HttpServletRequest request) {
    return limit.refuse(callers.addressOf(request));
  }
}
