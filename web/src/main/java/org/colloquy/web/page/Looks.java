package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.look.Look;
import org.colloquy.look.boundary.Branding;
import org.colloquy.web.tenant.Site;

/** How each network looks, kept, for every page asks. */
@ApplicationScoped
public class Looks {

  @Inject private Branding branding;
  @Inject private Kept kept;

  /** The platform, and a network that is not open, look plain. */
  public Look of(Site site) {
    return site.isNetwork() && site.isOpen() ? kept.of("look", branding::look) : Look.PLAIN;
  }

  /** The admin has just changed it and wants to see that. */
  public void changed() {
    kept.forget();
  }
}
