package org.colloquy.tenants.provisioning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often one address may send a form. Kept in memory, so each node counts for itself: it keeps a
 * script from filling mail boxes, and costs no database.
 */
public final class RequestLimit {

  private static final int MOST_ADDRESSES = 10_000;

  private final Clock clock;
  private final int allowed;
  private final Duration window;
  private final Map<String, Deque<Instant>> recent = new ConcurrentHashMap<>();

  /** Allows so many in each stretch of time. */
  public RequestLimit(Clock clock, int allowed, Duration window) {
    this.clock = clock;
    this.allowed = allowed;
    this.window = window;
  }

  /**
   * Counts a request from this address, or with this key; says how long to wait where it is one too
   * many.
   */
  public Optional<Duration> refuse(String address) {
    var now = clock.instant();
    var wait = new AtomicReference<Duration>();
    recent.compute(
        address,
        (key, known) -> {
          var times = known == null ? new ArrayDeque<Instant>() : known;
          forgetOld(times, now);
          if (times.size() < allowed) {
            times.addLast(now);
          } else {
            wait.set(Duration.between(now, times.getFirst().plus(window)));
          }
          return times;
        });
    if (recent.size() > MOST_ADDRESSES) {
      prune(now);
    }
    return Optional.ofNullable(wait.get());
  }

  private void prune(Instant now) {
    recent
        .keySet()
        .forEach(
            address ->
                recent.computeIfPresent(
                    address,
                    (key, times) -> {
                      forgetOld(times, now);
                      return times.isEmpty() ? null : times;
                    }));
  }

  private void forgetOld(Deque<Instant> times, Instant now) {
    while (!times.isEmpty() && !times.getFirst().plus(window).isAfter(now)) {
      times.removeFirst();
    }
  }
}
