package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.vocabulary.boundary.OwnWords;
import org.colloquy.web.tenant.Site;
import org.colloquy.web.tenant.SiteCache;

/** Each network's own words, kept for some seconds, for every page asks. */
@ApplicationScoped
public class Vocabularies {

  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject private OwnWords words;

  private final SiteCache<Vocabulary> kept = new SiteCache<>(FRESH);

  /** The platform, and a network that is not open, use the usual words. */
  Vocabulary of(Site site) {
    return site.isNetwork() && site.isOpen() ? kept.get(site, words::vocabulary) : Vocabulary.USUAL;
  }

  /** The admin has just changed them and wants to see that. */
  public void changed(Site site) {
    kept.forget(site);
  }
}
