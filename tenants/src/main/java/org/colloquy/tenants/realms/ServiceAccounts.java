package org.colloquy.tenants.realms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.colloquy.tenants.Issuer;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

/** Calls to a realm as that realm's own service account, which has power there and nowhere else. */
final class ServiceAccounts {

  static final String CLIENT = "colloquy-service";

  private final AdminCalls calls;
  private final RealmAccounts accounts;

  /**
   * An account keeps its token while it is valid. Keyed by secret too: a realm made anew has
   * another.
   */
  private final Map<Key, Keycloak> signedIn = new ConcurrentHashMap<>();

  ServiceAccounts(AdminCalls calls, RealmAccounts accounts) {
    this.calls = calls;
    this.accounts = accounts;
  }

  /** Makes calls on the realm; throws {@link KeycloakAway} or {@link RealmRefused}. */
  <T> T call(OwnedRealm realm, Function<RealmResource, T> work) {
    var address = realm.address();
    var account =
        signedIn.computeIfAbsent(
            new Key(realm.issuer(), accounts.get(realm).service()),
            key -> signIn(address, key.secret()));
    return calls.call(
        address.server(), account, keycloak -> work.apply(keycloak.realm(address.realm())));
  }

  /**
   * Whether a realm is there that knows its owner's secret, which proves that we made it for them.
   */
  boolean isOurs(OwnedRealm realm) {
    var address = realm.address();
    return accounts.find(realm).map(secrets -> knows(address, secrets.service())).orElse(false);
  }

  private boolean knows(RealmAddress address, String secret) {
    try {
      return calls.call(
          address.server(),
          signIn(address, secret),
          keycloak -> keycloak.tokenManager().getAccessTokenString() != null);
    } catch (RealmRefused e) {
      return false;
    }
  }

  private Keycloak signIn(RealmAddress address, String secret) {
    return calls.account(address.server(), address.realm(), CLIENT, secret);
  }

  private record Key(Issuer issuer, String secret) {}
}
