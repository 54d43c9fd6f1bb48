package org.colloquy.web.tenant;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.colloquy.tenants.Tenant;

/**
 * Whose site a request came to, as its {@code Host} header says: the platform's, a network's, or
 * nobody's.
 *
 * @param kind whose it is
 * @param tenant the network; null unless it is a network's site
 * @param address scheme, host and port, without a path; the platform's where it is nobody's
 */
public record Site(Kind kind, Tenant tenant, URI address) {

  /** Whose site it is. */
  public enum Kind {
    PLATFORM,
    NETWORK,
    NOBODY
  }

  public static Site platform(URI address) {
    return new Site(Kind.PLATFORM, null, address);
  }

  public static Site network(Tenant tenant, URI address) {
    return new Site(Kind.NETWORK, tenant, address);
  }

  public static Site nobody(URI platform) {
    return new Site(Kind.NOBODY, null, platform);
  }

  public boolean isPlatform() {
    return kind == Kind.PLATFORM;
  }

  public boolean isNetwork() {
    return kind == Kind.NETWORK;
  }

  /** Whether people can come in: the platform always, a network while it is active. */
  public boolean isOpen() {
    return isPlatform() || (isNetwork() && tenant.isActive());
  }

  /** What tells this site from every other in caches and sessions; it never changes. */
  public String key() {
    return tenant == null ? kind.name() : tenant.id().value().toString();
  }

  public Optional<Tenant> network() {
    return Optional.ofNullable(tenant);
  }

  /** The site of this request, once {@link SiteFilter} or the sign-in has looked it up. */
  public static Optional<Site> of(HttpServletRequest request) {
    return Optional.ofNullable((Site) request.getAttribute(Site.class.getName()));
  }
}
