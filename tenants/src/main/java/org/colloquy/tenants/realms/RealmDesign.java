package org.colloquy.tenants.realms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.words.Languages;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentExportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Everything in a realm, said in one piece so that one call makes it.
 *
 * <p>Keys are elliptic curve only: making RSA keys takes a third of the time of a whole realm.
 */
final class RealmDesign {

  static final String SIGNATURE = "ES256";
  private static final String KEYS = "org.keycloak.keys.KeyProvider";
  private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";
  private static final Duration EVENTS_KEPT = Duration.ofDays(90);
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Settings settings;
  private final RealmPlan plan;
  private final RealmClients clients;

  RealmDesign(Settings settings, RealmPlan plan, RealmSecrets secrets) {
    this.settings = settings;
    this.plan = plan;
    this.clients =
        new RealmClients(plan.site(), secrets, settings.flag(Setting.KEYCLOAK_PASSWORD_GRANT));
  }

  RealmRepresentation representation() {
    var realm = new RealmRepresentation();
    realm.setRealm(plan.realm());
    realm.setDisplayName(plan.name());
    realm.setDisplayNameHtml(asText(plan.name()));
    realm.setEnabled(true);
    realm.setSslRequired(encryption());
    realm.setDefaultSignatureAlgorithm(SIGNATURE);
    realm.setRoles(roles());
    realm.setClients(clients.all());
    realm.setUsers(users());
    realm.setComponents(components());
    people(realm);
    protection(realm);
    record(realm);
    looks(realm);
    mail(realm);
    return realm;
  }

  /**
   * The name for a place that takes markup. Keycloak undoes escapes there, however often they were
   * made, and lets links through; a sign that nobody sees keeps what follows from being a tag or an
   * escape.
   */
  private static String asText(String name) {
    return name.replaceAll("[<&]", "$0\u2060");
  }

  /** Who has to come encrypted: everybody, where the server's own address is. */
  private String encryption() {
    var server = RealmAddress.of(plan.issuer()).server();
    if ("https".equals(server.getScheme())) {
      return "all";
    }
    var onLoopback = LOOPBACK.contains(server.getHost()) || server.getHost().endsWith(".localhost");
    return onLoopback ? "none" : "external";
  }

  /** The address is the name to sign in with; nobody signs themselves up. */
  private void people(RealmRepresentation realm) {
    realm.setRegistrationAllowed(false);
    realm.setRegistrationEmailAsUsername(true);
    realm.setLoginWithEmailAllowed(true);
    realm.setDuplicateEmailsAllowed(false);
    realm.setEditUsernameAllowed(false);
    realm.setRememberMe(true);
  }

  private void protection(RealmRepresentation realm) {
    realm.setPasswordPolicy("length(12) and notUsername and notEmail");
    realm.setBruteForceProtected(true);
    realm.setFailureFactor(10);
    realm.setWaitIncrementSeconds(60);
    realm.setMaxFailureWaitSeconds(900);
    realm.setRevokeRefreshToken(true);
    realm.setRefreshTokenMaxReuse(0);
  }

  /** What people did at the realm and what was done to accounts there, for a season. */
  private static void record(RealmRepresentation realm) {
    realm.setEventsEnabled(true);
    realm.setEventsExpiration(EVENTS_KEPT.toSeconds());
    realm.setAdminEventsEnabled(true);
    realm.setAdminEventsDetailsEnabled(false);
  }

  /** The sign-in page speaks the reader's language, where it can, else the network's. */
  private void looks(RealmRepresentation realm) {
    realm.setLoginTheme("colloquy");
    realm.setInternationalizationEnabled(true);
    var languages = new LinkedHashSet<String>();
    Languages.spoken().forEach(spoken -> languages.add(spoken.getLanguage()));
    languages.add(plan.language().getLanguage());
    realm.setSupportedLocales(languages);
    realm.setDefaultLocale(plan.language().getLanguage());
  }

  /** With a mail server, people who forgot their password help themselves. */
  private void mail(RealmRepresentation realm) {
    var host = settings.find(Setting.SMTP_HOST);
    realm.setResetPasswordAllowed(host.isPresent());
    host.ifPresent(name -> realm.setSmtpServer(RealmMail.of(settings, name)));
  }

  private RolesRepresentation roles() {
    var roles = new RolesRepresentation();
    roles.setRealm(
        plan.roles().stream()
            .sorted()
            .map(name -> new RoleRepresentation(name, null, false))
            .toList());
    return roles;
  }

  private List<UserRepresentation> users() {
    var users = new ArrayList<UserRepresentation>();
    users.add(serviceAccount());
    plan.people().stream().map(this::person).forEach(users::add);
    return users;
  }

  /** Unlike a person who is added later, this one does not get the realm's default role unasked. */
  private UserRepresentation person(FirstUser first) {
    var lasting = first.user().example();
    var person =
        RealmPeople.representation(
            first.user(), first.password(), lasting, SecondFactor.of(settings));
    person.setId(first.subject());
    if (!lasting) {
      person.getRequiredActions().add(RealmPeople.REPLACE_PASSWORD);
    }
    var roles = new ArrayList<>(first.user().roles());
    roles.add("default-roles-" + plan.realm());
    person.setRealmRoles(roles);
    return person;
  }

  private static UserRepresentation serviceAccount() {
    var user = new UserRepresentation();
    user.setUsername("service-account-" + ServiceAccounts.CLIENT);
    user.setEnabled(true);
    user.setServiceAccountClientId(ServiceAccounts.CLIENT);
    // Enough to look after people, and to remove the realm when its network is given up or closed.
    user.setClientRoles(
        Map.of(
            "realm-management",
            List.of("manage-realm", "manage-users", "view-users", "query-users")));
    return user;
  }

  private static MultivaluedHashMap<String, ComponentExportRepresentation> components() {
    var components = new MultivaluedHashMap<String, ComponentExportRepresentation>();
    components.add(KEYS, key("ecdsa-generated", "ecdsaEllipticCurveKey", "P-256"));
    components.add(KEYS, key("hmac-generated", "algorithm", "HS512"));
    components.add(KEYS, key("aes-generated", "secretSize", "16"));
    components.add(
        PROFILE,
        component("declarative-user-profile", "kc.user.profile.config", RealmProfile.JSON));
    return components;
  }

  private static ComponentExportRepresentation key(String provider, String option, String value) {
    var key = component(provider, option, value);
    key.getConfig().putSingle("priority", "100");
    return key;
  }

  private static ComponentExportRepresentation component(
      String provider, String option, String value) {
    var component = new ComponentExportRepresentation();
    component.setName(provider);
    component.setProviderId(provider);
    var config = new MultivaluedHashMap<String, String>();
    config.putSingle(option, value);
    component.setConfig(config);
    return component;
  }
}
