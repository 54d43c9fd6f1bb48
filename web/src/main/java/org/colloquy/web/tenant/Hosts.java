package org.colloquy.web.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.sql.SqlFailure;

/** Finds the site that a request is for. The host decides, and nothing else that a client sends. */
@ApplicationScoped
public class Hosts {

  @Inject private Sites sites;
  @Inject private TenantRegistry registry;

  /** The request's site, looked up once and kept with the request. */
  public Site siteOf(HttpServletRequest request) {
    return Site.of(request)
        .orElseGet(
            () -> {
              var site = lookUp(request);
              request.setAttribute(Site.class.getName(), site);
              return site;
            });
  }

  /** The one site for which this holds. */
  public Optional<Site> siteWith(Predicate<Site> condition) {
    return Stream.concat(
            Stream.of(Site.platform(sites.platform())),
            registry.all().stream().map(tenant -> Site.network(tenant, sites.of(tenant))))
        .filter(condition)
        .findFirst();
  }

  /** A page about an error is shown even while nobody can tell whose site it is. */
  private Site lookUp(HttpServletRequest request) {
    try {
      return lookUp(request.getHeader("Host"));
    } catch (SqlFailure e) {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        return Site.nobody(sites.platform());
      }
      throw e;
    }
  }

  private Site lookUp(String header) {
    HostName host;
    try {
      host = HostName.ofHeader(header);
    } catch (IllegalArgumentException e) {
      return Site.nobody(sites.platform());
    }
    if (host.equals(sites.platformHost())) {
      return Site.platform(sites.platform());
    }
    return registry
        .byHost(host)
        .map(tenant -> Site.network(tenant, sites.of(tenant)))
        .orElseGet(() -> Site.nobody(sites.platform()));
  }
}
