package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.look.Look;
import org.colloquy.look.boundary.Branding;
import org.colloquy.web.tenant.Site;
import org.colloquy.web.tenant.SiteCache;

/** How each network looks, kept for some seconds, for every page asks. */
@ApplicationScoped
public class Looks {

  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject private Branding branding;

  private final SiteCache<Look> looks = new SiteCache<>(FRESH);

  /** The platform, and a network that is not open, look plain. */
  public Look of(Site site) {
    return site.isNetwork() && site.isOpen() ? looks.get(site, branding::look) : Look.PLAIN;
  }

  /** The admin has just changed it and wants to see that. */
  public void changed(Site site) {
    looks.forget(site);
  }
}
