package org.colloquy.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.tenants.provisioning.RequestLimit;

/** Counts how often each key asks for a one-time password; each time the realm has work to do. */
@ApplicationScoped
public class KeyAttempts {

  private static final int ALLOWED = 5;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  @Inject private Clock clock;

  private RequestLimit limit;

  @PostConstruct
  void open() {
    limit = new RequestLimit(clock, ALLOWED, WINDOW);
  }

  /** How long the holder of this key has to wait, if they have asked too often. */
  public Optional<Duration> refuse(String key) {
    return limit.refuse(key);
  }
}
