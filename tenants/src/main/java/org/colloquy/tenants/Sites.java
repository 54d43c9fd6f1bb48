package org.colloquy.tenants;

import java.net.URI;

/** The absolute addresses of the platform's site and of each network's, from the base address. */
public final class Sites {

  private final URI base;

  /** Takes an absolute address without a path, such as {@code https://colloquy.example}. */
  public Sites(URI base) {
    if (base.getScheme() == null
        || base.getHost() == null
        || !(base.getRawPath() == null || base.getRawPath().matches("/?"))) {
      throw new IllegalArgumentException("Not the address of a site: " + base);
    }
    this.base = base;
  }

  /** The platform's own site: directory, sign-up and operator. */
  public URI platform() {
    return address(platformHost());
  }

  public HostName platformHost() {
    return new HostName(base.getHost());
  }

  /** Whether nobody but whoever sits at this machine can come to these sites. */
  public boolean areOnLoopback() {
    return isLoopback(base);
  }

  /** Whether an address leads to the machine itself. */
  public static boolean isLoopback(URI address) {
    var host = address.getHost();
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.\\d{1,3}){3}");
  }

  /** The site of a network. */
  public URI of(Tenant tenant) {
    return address(tenant.host());
  }

  /** The host that a network of this name gets. */
  public HostName hostOf(Slug slug) {
    return new HostName(slug.value() + "." + base.getHost());
  }

  private URI address(HostName host) {
    var port = base.getPort() < 0 ? "" : ":" + base.getPort();
    return URI.create(base.getScheme() + "://" + host + port);
  }
}
