package org.colloquy.web.tenant;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps something for each site for a while, and loads it once however many ask at once. The key
 * holds the network's id, so that no network ever gets what was kept for another.
 */
public final class SiteCache<V> {

  /** More than there are sites; whoever has more loads some of them more often. */
  private static final int MOST = 10_000;

  private final OnceAsked<String, V> kept;

  public SiteCache(Duration fresh) {
    kept = new OnceAsked<>(fresh, MOST);
  }

  /** What is kept for the site, else what is loaded now; a failure to load is not kept. */
  public V get(Site site, Supplier<V> load) {
    return kept.get(site.key(), load);
  }

  public void forget(Site site) {
    kept.forget(site.key());
  }
}
