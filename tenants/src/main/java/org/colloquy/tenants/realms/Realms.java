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
   * Makes a person who has no password yet, and says the realm's id of them. Throws {@link
   * EmailTaken} where the realm has one with this address.
   */
  public String createUser(Tenant tenant, NewUser user) {
    return people(tenant).create(user);
  }

  /**
   * Makes a person who has no password yet, or gives the one who is there these roles too, and says
   * the realm's id of them.
   */
  public String ensureUser(Tenant tenant, NewUser user) {
    return people(tenant).ensure(user);
  }

  /**
   * A new one-time password for somebody who has not chosen one of their own, which they do when
   * they sign in with it; one from before is worth nothing any more. It is kept nowhere. Empty
   * where the person has a password of their own, may not sign in, or is not there.
   */
  public Optional<String> giveOneTimePassword(Tenant tenant, String subject) {
    return people(tenant).giveOneTimePassword(subject);
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

  /** Whether the person is there and has no password of their own, or none at all. */
  public boolean hasYetToChoosePassword(Tenant tenant, String subject) {
    return people(tenant).find(subject).map(RealmPeople::hasYetToChoosePassword).orElse(false);
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
