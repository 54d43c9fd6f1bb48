package org.colloquy.tenants.realms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

class RealmDesignTest {

  private static final String HERE = "http://localhost:8180/realms/eden";

  private final Map<String, String> settings =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("colloquy.db.url", "jdbc:mysql://127.0.0.1:3307"),
              Map.entry("colloquy.db.control.password", "a"),
              Map.entry("colloquy.db.provisioner.password", "b"),
              Map.entry("colloquy.db.app.password", "c"),
              Map.entry("colloquy.db.exchange.password", "d"),
              Map.entry("colloquy.db.sealer.password", "f"),
              Map.entry("colloquy.keycloak.url", "http://localhost:8180"),
              Map.entry("colloquy.keycloak.client-secret", "e"),
              Map.entry("colloquy.secrets.key", Base64.getEncoder().encodeToString(new byte[32])),
              Map.entry("colloquy.audit.key", "key.pem"),
              Map.entry("colloquy.audit.folder", "checkpoints")));

  @Test
  void whatHappensAtTheRealmIsKnownForASeason() {
    var realm = design();

    assertThat(realm.isEventsEnabled()).isTrue();
    assertThat(realm.getEventsExpiration()).isEqualTo(Duration.ofDays(90).toSeconds());
    assertThat(realm.isAdminEventsEnabled()).isTrue();
    assertThat(realm.isAdminEventsDetailsEnabled()).as("holds what people are called").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://id.example.org/realms/eden, all",
    "https://localhost:8443/realms/eden, all",
    "http://localhost:8180/realms/eden, none",
    "http://127.0.0.1:8180/realms/eden, none",
    "http://[::1]:8180/realms/eden, none",
    "http://id.colloquy.localhost/realms/eden, none",
    "http://id.example.org/realms/eden, external",
    "http://localhost.example.org/realms/eden, external"
  })
  void everybodyComesEncryptedButOnAMachineOfOnesOwn(String issuer, String required) {
    assertThat(design(issuer, "Eden", Locale.ENGLISH).getSslRequired()).isEqualTo(required);
  }

  @Test
  void whoGuessesPasswordsHasToWait() {
    var realm = design();

    assertThat(realm.isBruteForceProtected()).isTrue();
    assertThat(realm.isPermanentLockout()).as("a stranger locks nobody out").isNotEqualTo(true);
    assertThat(realm.getFailureFactor()).isEqualTo(10);
    assertThat(realm.getWaitIncrementSeconds()).isEqualTo(60);
    assertThat(realm.getMaxFailureWaitSeconds()).isEqualTo(900);
    assertThat(realm.getPasswordPolicy()).isEqualTo("length(12) and notUsername and notEmail");
  }

  @Test
  void refreshTokenWorksOnce() {
    assertThat(design().getRevokeRefreshToken()).isTrue();
    assertThat(design().getRefreshTokenMaxReuse()).isZero();
  }

  @Test
  void nobodySignsThemselvesUp() {
    var realm = design();

    assertThat(realm.isRegistrationAllowed()).isFalse();
    assertThat(realm.isEditUsernameAllowed()).isFalse();
    assertThat(realm.isLoginWithEmailAllowed()).isTrue();
    assertThat(realm.isDuplicateEmailsAllowed()).isFalse();
  }

  @Test
  void passwordIsMailedAnewOnlyWhereThereIsAMailServer() {
    assertThat(design().isResetPasswordAllowed()).isFalse();
    assertThat(design().getSmtpServer()).isNullOrEmpty();

    settings.put("colloquy.smtp.host", "mail.example.org");
    settings.put("colloquy.mail.from", "colloquy@example.org");

    assertThat(design().isResetPasswordAllowed()).isTrue();
    assertThat(design().getSmtpServer()).containsEntry("host", "mail.example.org");
  }

  @ParameterizedTest
  @CsvSource({"en, en", "fr, fr", "pt-BR, pt"})
  void signInPageSpeaksEveryLanguageWeSpeakAndByItselfTheNetworks(Locale network, String byItself) {
    var realm = design(HERE, "Eden", network);

    assertThat(realm.isInternationalizationEnabled()).isTrue();
    assertThat(realm.getSupportedLocales()).containsExactlyInAnyOrder("en", "fr", "pt");
    assertThat(realm.getDefaultLocale()).isEqualTo(byItself);
  }

  @Test
  void signInPageSpeaksTheNetworksLanguageThoughWeDoNot() {
    var realm = design(HERE, "Eden", Locale.forLanguageTag("sw"));

    assertThat(realm.getSupportedLocales()).containsExactlyInAnyOrder("en", "fr", "pt", "sw");
    assertThat(realm.getDefaultLocale()).isEqualTo("sw");
  }

  @Test
  void nameIsTextAndNeverMarkup() {
    var realm = design(HERE, "<b>Bold</b> & Co", Locale.ENGLISH);

    assertThat(realm.getDisplayName()).isEqualTo("<b>Bold</b> & Co");
    assertThat(realm.getDisplayNameHtml()).isEqualTo("<\u2060b>Bold<\u2060/b> &\u2060 Co");
  }

  @Test
  void tokensAreSignedByKeysThatAreQuicklyMade() {
    assertThat(design().getDefaultSignatureAlgorithm()).isEqualTo("ES256");
    assertThat(design().getComponents().get("org.keycloak.keys.KeyProvider"))
        .extracting(key -> key.getProviderId())
        .containsExactlyInAnyOrder("ecdsa-generated", "hmac-generated", "aes-generated");
  }

  @Test
  void noClientOpensByPasswordUnlessTheInstallationSaysSo() {
    assertThat(design().getClients())
        .extracting(ClientRepresentation::isDirectAccessGrantsEnabled)
        .containsOnly(false);
    assertThat(design().getClients())
        .filteredOn(client -> !client.isEnabled())
        .extracting(ClientRepresentation::getClientId)
        .containsExactlyInAnyOrder("admin-cli", "security-admin-console");

    settings.put("colloquy.keycloak.password-grant", "true");

    assertThat(design().getClients())
        .filteredOn(ClientRepresentation::isDirectAccessGrantsEnabled)
        .extracting(ClientRepresentation::getClientId)
        .containsExactly("colloquy-password");
  }

  @Test
  void peopleAreSentBackToTheOneSiteAlone() {
    assertThat(design().getClients())
        .filteredOn(client -> client.getClientId().equals("colloquy-web"))
        .extracting(
            ClientRepresentation::getRedirectUris,
            client -> client.getAttributes().get("pkce.code.challenge.method"))
        .containsExactly(tuple(List.of("http://eden.localhost:8080/login/callback"), "S256"));
  }

  @Test
  void firstAdminReplacesThePasswordAndSetsASecondFactorUp() {
    var admin = design().getUsers().get(1);

    assertThat(admin.getRealmRoles()).contains(Roles.NETWORK_ADMIN, "default-roles-eden");
    assertThat(admin.getRequiredActions()).contains("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    assertThat(design().getRoles().getRealm())
        .extracting(RoleRepresentation::getName)
        .containsExactlyInAnyOrderElementsOf(Roles.TENANT_ROLES);
  }

  @Test
  void realmsOwnAccountMayLookAfterPeopleAndNoMore() {
    assertThat(design().getUsers())
        .filteredOn(user -> user.getServiceAccountClientId() != null)
        .extracting(UserRepresentation::getClientRoles)
        .containsExactly(
            Map.of(
                "realm-management",
                List.of("manage-realm", "manage-users", "view-users", "query-users")));
  }

  private RealmRepresentation design() {
    return design(HERE, "Eden", Locale.ENGLISH);
  }

  private RealmRepresentation design(String issuer, String name, Locale language) {
    var admin =
        new NewUser(
            new EmailAddress("ada@example.org"), "Ada", "", Set.of(Roles.NETWORK_ADMIN), false);
    var plan =
        new RealmPlan(
            new OwnedRealm(Issuer.of(issuer), new TenantId(Ids.next())),
            name,
            URI.create("http://eden.localhost:8080"),
            language,
            Roles.TENANT_ROLES,
            List.of(new FirstUser("subject", admin, null)));
    return new RealmDesign(
            Settings.of(key -> Optional.ofNullable(settings.get(key))),
            plan,
            new RealmSecrets("web", "service"))
        .representation();
  }
}
