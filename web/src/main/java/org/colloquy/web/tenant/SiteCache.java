package org.colloquy.web.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps something for each site for a while. The key holds the network's id, so that no network
 * ever gets what was kept for another; there are never more entries than sites.
 */
public final class SiteCache<V> {

  private record Kept<V>(V value, Instant until) {}

  private final Map<String, Kept<V>> kept = new ConcurrentHashMap<>();
  private final Duration fresh;
  private final Clock clock;

  public SiteCache(Duration fresh, Clock clock) {
    this.fresh = fresh;
    this.clock = clock;
  }

  /** What is kept for the site, else what is loaded now; a failure to load is not kept. */
  public V get(Site site, Supplier<V> load) {
    var now = clock.instant();
    var held = kept.get(site.key());
    if (held != null && now.isBefore(held.until())) {
      return held.value();
    }
    var value = load.get();
    kept.put(site.key(), new Kept<>(value, now.plus(fresh)));
    return value;
  }

  public void forget(Site site) {
    kept.remove(site.key());
  }
}
