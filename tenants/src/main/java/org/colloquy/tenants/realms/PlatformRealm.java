package org.colloquy.tenants.realms;

import java.util.Set;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The platform's own realm with its first operator, made when the application first starts. */
public final class PlatformRealm {

  private final Settings settings;
  private final Sites sites;
  private final Realms realms;

  public PlatformRealm(Settings settings, Sites sites, Realms realms) {
    this.settings = settings;
    this.sites = sites;
    this.realms = realms;
  }

  /**
   * Makes the realm where it is absent. Two nodes that start at once, and a start after one that
   * was cut short, end with the one realm and the one operator.
   */
  public void ensure() {
    var issuer = realms.platformIssuer();
    var setup = realms.setup();
    setup.storeAccount(issuer);
    if (!setup.isThere(issuer)) {
      setup.create(RealmPlan.ofPlatform(issuer, sites));
      setup.requireGrantsAway(issuer);
    }
    firstOperator();
  }

  /**
   * An operator who is there already keeps the password that they have chosen. On a laptop, where
   * programs sign in by password, the first one is the one that stays.
   */
  private void firstOperator() {
    var operator =
        new NewUser(
            new EmailAddress(settings.get(Setting.OPERATOR_EMAIL)),
            "Platform",
            "Operator",
            Set.of(Roles.OPERATOR),
            false);
    realms
        .platformPeople()
        .createOrKeep(operator, password(), settings.flag(Setting.KEYCLOAK_PASSWORD_GRANT));
  }

  private String password() {
    return settings
        .find(Setting.OPERATOR_PASSWORD)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    Setting.OPERATOR_PASSWORD.key()
                        + " is missing: the platform's first operator needs a password"));
  }
}
