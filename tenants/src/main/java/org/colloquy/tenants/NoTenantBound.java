package org.colloquy.tenants;

/**
 * Somebody asked for a network's data where no network is bound: there is no default to fall to.
 */
public final class NoTenantBound extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public NoTenantBound() {
    super("No network is bound to this request or job");
  }
}
