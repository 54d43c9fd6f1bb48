package org.colloquy.tenants.realms;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import java.util.function.Function;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.keycloak.admin.client.Keycloak;

/**
 * Makes realms and removes them. Every method may be called again after it was interrupted at any
 * point: what is there already stays, what is gone already is no fault.
 *
 * <p>A realm is made by one call, as an account of Keycloak's master realm that can do nothing but
 * make realms. From then on the realm's own service account does everything, its removal included.
 */
public final class RealmSetup {

  private static final int CONFLICT = 409;

  private final Settings settings;
  private final AdminCalls calls;
  private final RealmAccounts accounts;
  private final ServiceAccounts serviceAccounts;

  RealmSetup(
      Settings settings,
      AdminCalls calls,
      RealmAccounts accounts,
      ServiceAccounts serviceAccounts) {
    this.settings = settings;
    this.calls = calls;
    this.accounts = accounts;
    this.serviceAccounts = serviceAccounts;
  }

  /** Where a new realm of this name will be. */
  public Issuer issuerOf(String realm) {
    return new RealmAddress(settings.uri(Setting.KEYCLOAK_URL), realm).issuer();
  }

  /**
   * Chooses the secrets of a realm's clients and stores them, sealed, before the realm exists.
   * Throws {@link RealmRefused} where the realm has another owner here.
   */
  public void storeAccount(OwnedRealm realm) {
    accounts.storeUnlessThere(realm, RealmSecrets.choose());
  }

  /** Whether the realm is there and was made by us for this owner. */
  public boolean isThere(OwnedRealm realm) {
    return serviceAccounts.isOurs(realm);
  }

  /** Makes the realm with everything in it; throws where the name belongs to somebody else's. */
  public void create(RealmPlan plan) {
    var design = new RealmDesign(settings, plan, accounts.get(plan.owned())).representation();
    var made =
        asProvisioner(
            plan.issuer(),
            keycloak -> {
              try {
                keycloak.realms().create(design);
                return true;
              } catch (ClientErrorException e) {
                if (e.getResponse().getStatus() == CONFLICT) {
                  return false;
                }
                throw e;
              }
            });
    if (!made && !isThere(plan.owned())) {
      throw new RealmRefused(
          "Keycloak has a realm named "
              + plan.realm()
              + " already, and it was not made for "
              + plan.owned().ownerInWords());
    }
  }

  /**
   * Makes sure that the account that made the realm has no power over it. Keycloak grants its maker
   * every right on a new realm; the account's tokens must not carry them.
   */
  public void requireGrantsAway(Issuer issuer) {
    var realm = RealmAddress.of(issuer).realm();
    var powerful =
        asProvisioner(
            issuer,
            keycloak -> {
              try {
                return keycloak.realm(realm).users().count() >= 0;
              } catch (ForbiddenException e) {
                return false;
              }
            });
    if (powerful) {
      throw new RealmRefused(
          "The account "
              + settings.get(Setting.KEYCLOAK_CLIENT_ID)
              + " still has rights on the realm "
              + realm
              + ": in Keycloak's master realm, switch this client's full scope off and allow it the"
              + " role create-realm alone");
    }
  }

  /** Removes the realm, if it is there and this owner's, and its stored account. */
  public void remove(OwnedRealm realm) {
    if (isThere(realm)) {
      serviceAccounts.call(
          realm,
          resource -> {
            resource.remove();
            return null;
          });
    }
    accounts.remove(realm);
  }

  /** A new account for each use: a token from before a realm was made knows nothing of it. */
  private <T> T asProvisioner(Issuer issuer, Function<Keycloak, T> work) {
    var server = RealmAddress.of(issuer).server();
    var account =
        calls.account(
            server,
            "master",
            settings.get(Setting.KEYCLOAK_CLIENT_ID),
            settings.get(Setting.KEYCLOAK_CLIENT_SECRET));
    return calls.call(server, account, work);
  }
}
