package org.colloquy.tenants.realms;

import java.util.Optional;
import java.util.Set;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Databases;

/**
 * The people of the networks' realms, and how to sign them in. Each realm is worked on by its own
 * service account.
 *
 * <p>Every method throws {@link KeycloakAway} where Keycloak does not answer in time, and {@link
 * RealmRefused} where it answers with a no.
 */
public final class Realms implements AutoCloseable {

  private final Settings settings;
  private final AdminCalls calls = new AdminCalls();
  private final RealmAccounts accounts;
  private final ServiceAccounts serviceAccounts;

  public Realms(Settings settings, Databases databases, SecretBox box) {
    this.settings = settings;
    accounts = new RealmAccounts(databases.control(), box);
    serviceAccounts = new ServiceAccounts(calls, accounts);
  }

  /**
   * Makes a person with a one-time password that has to be replaced at the first sign-in; a made-up
   * person's password stays. Throws {@link EmailTaken} where the realm has one with this address.
   */
  public RealmUser createUser(Tenant tenant, NewUser user) {
    var password = Passwords.oneTime();
    var subject = people(tenant).create(user, password, user.example());
    return new RealmUser(subject, password);
  }

  /** Makes the person, or gives the one who is there this password and these roles. */
  public String ensureUser(Tenant tenant, NewUser user, String password) {
    return people(tenant).ensure(user, password, user.example());
  }

  /** Leaves the person with exactly these of the network's roles. */
  public void setRoles(Tenant tenant, String subject, Set<String> roles) {
    people(tenant).setRoles(subject, roles);
  }

  /** Lets the person sign in, or no longer. Sessions that are open stay open. */
  public void setEnabled(Tenant tenant, String subject, boolean enabled) {
    people(tenant).setEnabled(subject, enabled);
  }

  /** Removes the person from the realm; somebody who is gone already is no fault. */
  public void delete(Tenant tenant, String subject) {
    people(tenant).delete(subject);
  }

  /** The realm's id of the person with this address; empty where it has none. */
  public Optional<String> subjectOf(Tenant tenant, EmailAddress email) {
    return people(tenant).find(email);
  }

  /** Whether the realm has this person and lets them sign in. */
  public boolean isEnabled(Tenant tenant, String subject) {
    return people(tenant).find(subject).map(user -> user.isEnabled()).orElse(false);
  }

  /**
   * The roles that the network's realm gives the person at this moment; empty where the realm does
   * not have the person, or does not let them sign in.
   */
  public Optional<Set<String>> rolesOf(Tenant tenant, String subject) {
    return people(tenant).rolesOf(subject);
  }

  /**
   * Whether the platform's own realm has this person, lets them sign in and calls them operator.
   */
  public boolean isOperator(String subject) {
    return people(OwnedRealm.ofPlatform(platformIssuer()))
        .rolesOf(subject)
        .map(roles -> roles.contains(Roles.OPERATOR))
        .orElse(false);
  }

  /** Whether the person still has the one-time password that was given to them. */
  public boolean hasOneTimePassword(Tenant tenant, String subject) {
    return people(tenant)
        .find(subject)
        .map(user -> user.getRequiredActions().contains(RealmPeople.REPLACE_PASSWORD))
        .orElse(false);
  }

  /** Ends all the person's sessions, on every device. */
  public void logOut(Tenant tenant, String subject) {
    people(tenant).logOut(subject);
  }

  /** What the network's site needs to sign people in. */
  public WebClient webClient(Tenant tenant) {
    return webClient(OwnedRealm.of(tenant));
  }

  /** What the platform's own site needs to sign operators in. */
  public WebClient platformWebClient() {
    return webClient(OwnedRealm.ofPlatform(platformIssuer()));
  }

  /** Who signs the tokens of operators. */
  public Issuer platformIssuer() {
    return setup().issuerOf(settings.get(Setting.PLATFORM_REALM));
  }

  /** Makes and removes realms. */
  public RealmSetup setup() {
    return new RealmSetup(settings, calls, accounts, serviceAccounts);
  }

  @Override
  public void close() {
    calls.close();
  }

  private WebClient webClient(OwnedRealm realm) {
    return new WebClient(
        realm.issuer(), RealmClients.WEB, accounts.get(realm).web(), RealmClients.PROGRAMS);
  }

  private RealmPeople people(Tenant tenant) {
    return people(OwnedRealm.of(tenant));
  }

  private RealmPeople people(OwnedRealm realm) {
    return new RealmPeople(serviceAccounts, realm, SecondFactor.of(settings));
  }
}
