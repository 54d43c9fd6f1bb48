package org.colloquy.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.realms.WebClient;
import org.colloquy.web.tenant.OnceAsked;
import org.colloquy.web.tenant.Site;

/** The client of each site at its realm, kept by site and realm. */
@ApplicationScoped
public class RealmClients {

  private static final Duration FRESH = Duration.ofHours(1);

  /** More than there are sites; whoever has more discovers some of them more often. */
  private static final int MOST = 10_000;

  @Inject private Realms realms;

  private final OnceAsked<Door, RealmClient> clients = new OnceAsked<>(FRESH, MOST);

  /** Where a network's realm has moved, what was kept of the old one is for another door. */
  private record Door(String site, Issuer realm) {}

  /** The site's client; throws where its realm does not answer. */
  RealmClient of(Site site) throws SignInFailure {
    try {
      return clients.get(new Door(site.key(), issuerOf(site)), () -> discover(site));
    } catch (Undiscovered e) {
      throw e.failure;
    }
  }

  /** Who vouches for the people of this site. */
  Issuer issuerOf(Site site) {
    return site.network().map(Tenant::issuer).orElseGet(realms::platformIssuer);
  }

  /** What we are at the site's realm. */
  WebClient clientOf(Site site) {
    return site.network().map(realms::webClient).orElseGet(realms::platformWebClient);
  }

  private RealmClient discover(Site site) {
    try {
      return RealmClient.discover(clientOf(site), site.address());
    } catch (SignInFailure e) {
      throw new Undiscovered(e);
    }
  }

  /** Carries the failure through what keeps the clients, which keeps nothing then. */
  private static final class Undiscovered extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final SignInFailure failure;

    Undiscovered(SignInFailure failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
