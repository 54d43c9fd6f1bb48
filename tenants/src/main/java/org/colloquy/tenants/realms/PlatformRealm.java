package org.colloquy.tenants.realms;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.secrets.Passwords;

/** The platform's own realm with its first operator, made when the application first starts. */
public final class PlatformRealm {

  private static final Logger LOG = Logger.getLogger(PlatformRealm.class.getName());

  private final Settings settings;
  private final Sites sites;
  private final Realms realms;

  public PlatformRealm(Settings settings, Sites sites, Realms realms) {
    this.settings = settings;
    this.sites = sites;
    this.realms = realms;
  }

  /** Makes the realm as soon as Keycloak answers; returns early when the thread is interrupted. */
  public void ensurePatiently() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        ensure();
        return;
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "The platform's realm is not there yet; trying again");
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Makes the realm where it is absent, with its first operator: both or neither. Two nodes that
   * start at once, and a start after one that was cut short, end with the one realm. What is there
   * already is left as it is: who was an operator and is none any more stays none.
   */
  public void ensure() {
    var issuer = realms.platformIssuer();
    var setup = realms.setup();
    var realm = OwnedRealm.ofPlatform(issuer);
    setup.storeAccount(realm);
    if (!setup.isThere(realm)) {
      setup.create(RealmPlan.ofPlatform(issuer, sites, firstOperator()));
      setup.requireGrantsAway(issuer);
    }
  }

  /** On a laptop, where programs sign in by password, the first password is the one that stays. */
  private FirstUser firstOperator() {
    var operator =
        new NewUser(
            new EmailAddress(settings.get(Setting.OPERATOR_EMAIL)),
            "Platform",
            "Operator",
            Set.of(Roles.OPERATOR),
            settings.flag(Setting.KEYCLOAK_PASSWORD_GRANT));
    return new FirstUser(UUID.randomUUID().toString(), operator, password());
  }

  /** Without one in the settings nobody knows it, and it is given in Keycloak's own console. */
  private String password() {
    return settings.find(Setting.OPERATOR_PASSWORD).orElseGet(Passwords::oneTime);
  }
}
