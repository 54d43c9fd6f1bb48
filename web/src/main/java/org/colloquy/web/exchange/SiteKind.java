package org.colloquy.web.exchange;

import org.colloquy.shared.NotFound;
import org.colloquy.tenants.BoundTenant;

/**
 * Says which kind of site a resource belongs to; on the other kind there is nothing at its address.
 */
enum SiteKind {
  PLATFORM(false),
  NETWORK(true);

  private final boolean bound;

  SiteKind(boolean bound) {
    this.bound = bound;
  }

  void require() {
    if (BoundTenant.optional().isPresent() != bound) {
      throw new NotFound("Not a resource of this site.");
    }
  }
}
