package org.colloquy.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.web.tenant.Site;
import org.colloquy.web.tenant.SiteCache;

/** The client of each site at its realm, kept by site. */
@ApplicationScoped
public class RealmClients {

  private static final Duration FRESH = Duration.ofHours(1);

  @Inject private Realms realms;
  @Inject private Clock clock;

  private SiteCache<RealmClient> clients;

  @PostConstruct
  void start() {
    clients = new SiteCache<>(FRESH, clock);
  }

  /** The site's client; throws where its realm does not answer. */
  RealmClient of(Site site) throws SignInFailure {
    try {
      var client = clients.get(site, () -> discover(site));
      if (client.issuer().equals(issuerOf(site).toString())) {
        return client;
      }
      // The network's realm has moved since: what was kept is of the old one.
      clients.forget(site);
      return clients.get(site, () -> discover(site));
    } catch (Undiscovered e) {
      throw e.failure;
    }
  }

  /** Who vouches for the people of this site. */
  Issuer issuerOf(Site site) {
    return site.network().map(Tenant::issuer).orElseGet(realms::platformIssuer);
  }

  private RealmClient discover(Site site) {
    var client = site.network().map(realms::webClient).orElseGet(realms::platformWebClient);
    try {
      return RealmClient.discover(client, site.address());
    } catch (SignInFailure e) {
      throw new Undiscovered(e);
    }
  }

  /** Carries the failure through the cache, which keeps nothing then. */
  private static final class Undiscovered extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final SignInFailure failure;

    Undiscovered(SignInFailure failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
