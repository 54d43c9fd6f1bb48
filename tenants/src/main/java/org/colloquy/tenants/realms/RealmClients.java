package org.colloquy.tenants.realms;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * The clients of a realm: the web site, programs that call the API, and ourselves. Of those that
 * Keycloak adds to every realm, the ones that are a second door to a person's name and password are
 * shut.
 *
 * <p>Tokens say who somebody is and nothing of what they may do: no client has the scope of any
 * role. No client may ask for a token that outlives the session at the realm.
 */
final class RealmClients {

  static final String WEB = "colloquy-web";
  static final String API = "colloquy-api";

  /** On a laptop alone: sign-in by name and password without a page, for examples and tests. */
  static final String PASSWORD = "colloquy-password";

  static final Set<String> PROGRAMS = Set.of(API, PASSWORD);

  /** Whom our tokens are for; the API takes no others. */
  static final String AUDIENCE = "colloquy";

  /** Who somebody is, and since when they are signed in. */
  private static final List<String> SCOPES = List.of("basic", "profile", "email");

  /** Keycloak's own: a command line that takes passwords, and a console that nobody here has. */
  private static final List<String> SHUT = List.of("admin-cli", "security-admin-console");

  private final URI site;
  private final RealmSecrets secrets;
  private final boolean passwordGrant;

  RealmClients(URI site, RealmSecrets secrets, boolean passwordGrant) {
    this.site = site;
    this.secrets = secrets;
    this.passwordGrant = passwordGrant;
  }

  List<ClientRepresentation> all() {
    var all = new ArrayList<>(List.of(web(), api(), service()));
    if (passwordGrant) {
      all.add(password());
    }
    SHUT.stream().map(RealmClients::shut).forEach(all::add);
    return all;
  }

  /** Signs people in at the one site of this realm, and nowhere else. */
  private ClientRepresentation web() {
    var client = client(WEB);
    client.setSecret(secrets.web());
    client.setStandardFlowEnabled(true);
    client.setBaseUrl(site.toString());
    client.setRedirectUris(List.of(site + "/login/callback"));
    client.setAttributes(
        attributes(
            Map.of(
                "pkce.code.challenge.method",
                "S256",
                "post.logout.redirect.uris",
                site + "/login/done")));
    client.setProtocolMappers(List.of(audience()));
    return client;
  }

  /**
   * A person's own programs on their own machine. Anything that listens there could take the place
   * of such a program, so the person is asked each time; a redirect goes to an address and not to a
   * name (RFC 8252, 7.3 and 8.3).
   */
  private ClientRepresentation api() {
    var client = client(API);
    client.setName("a program on this computer");
    client.setPublicClient(true);
    client.setStandardFlowEnabled(true);
    client.setConsentRequired(true);
    client.setRedirectUris(List.of("http://127.0.0.1/*", "http://[::1]/*"));
    client.setAttributes(
        attributes(
            Map.of(
                "pkce.code.challenge.method", "S256",
                "oauth2.device.authorization.grant.enabled", "false")));
    client.setProtocolMappers(List.of(audience()));
    return client;
  }

  private ClientRepresentation password() {
    var client = client(PASSWORD);
    client.setPublicClient(true);
    client.setDirectAccessGrantsEnabled(true);
    client.setAttributes(attributes(Map.of()));
    client.setProtocolMappers(List.of(audience()));
    return client;
  }

  private ClientRepresentation service() {
    var client = client(ServiceAccounts.CLIENT);
    client.setSecret(secrets.service());
    client.setServiceAccountsEnabled(true);
    client.setFullScopeAllowed(true);
    client.setDefaultClientScopes(null);
    client.setOptionalClientScopes(null);
    client.setAttributes(Map.of("client.use.lightweight.access.token.enabled", "true"));
    return client;
  }

  /** Tells us when a session ends that one of the client's tokens came from. */
  private Map<String, String> attributes(Map<String, String> others) {
    var attributes = new HashMap<>(others);
    attributes.put("backchannel.logout.url", site + "/login/backchannel-logout");
    attributes.put("backchannel.logout.session.required", "true");
    return attributes;
  }

  /** A confidential client that may do nothing yet. */
  private static ClientRepresentation client(String id) {
    var client = new ClientRepresentation();
    client.setClientId(id);
    client.setEnabled(true);
    client.setProtocol("openid-connect");
    client.setPublicClient(false);
    client.setStandardFlowEnabled(false);
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setServiceAccountsEnabled(false);
    client.setFrontchannelLogout(false);
    client.setFullScopeAllowed(false);
    client.setDefaultClientScopes(SCOPES);
    client.setOptionalClientScopes(List.of());
    return client;
  }

  private static ClientRepresentation shut(String id) {
    var client = client(id);
    client.setEnabled(false);
    return client;
  }

  private static ProtocolMapperRepresentation audience() {
    return mapper(
        "audience",
        "oidc-audience-mapper",
        Map.of(
            "included.custom.audience", AUDIENCE,
            "access.token.claim", "true",
            "id.token.claim", "false"));
  }

  private static ProtocolMapperRepresentation mapper(
      String name, String kind, Map<String, String> config) {
    var mapper = new ProtocolMapperRepresentation();
    mapper.setName(name);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper(kind);
    mapper.setConfig(new HashMap<>(config));
    return mapper;
  }
}
