package org.colloquy.tenants.realms;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** The three clients of every realm: the web site, programs that call the API, and ourselves. */
final class RealmClients {

  static final String WEB = "colloquy-web";
  static final String API = "colloquy-api";

  /** Whom our tokens are for; the API takes no others. */
  static final String AUDIENCE = "colloquy";

  private final URI site;
  private final RealmSecrets secrets;
  private final boolean passwordGrant;

  RealmClients(URI site, RealmSecrets secrets, boolean passwordGrant) {
    this.site = site;
    this.secrets = secrets;
    this.passwordGrant = passwordGrant;
  }

  List<ClientRepresentation> all() {
    return List.of(web(), api(), service());
  }

  /** Signs people in at the one site of this realm, and nowhere else. */
  private ClientRepresentation web() {
    var client = client(WEB);
    client.setSecret(secrets.web());
    client.setStandardFlowEnabled(true);
    client.setBaseUrl(site.toString());
    client.setRedirectUris(List.of(site + "/login/callback"));
    client.setAttributes(
        Map.of(
            "pkce.code.challenge.method",
            "S256",
            "post.logout.redirect.uris",
            site + "/*",
            "backchannel.logout.url",
            site + "/login/backchannel-logout",
            "backchannel.logout.session.required",
            "true"));
    client.setProtocolMappers(List.of(audience(), roles()));
    return client;
  }

  /** A person's own programs: in a browser on the same machine, or on a device without one. */
  private ClientRepresentation api() {
    var client = client(API);
    client.setPublicClient(true);
    client.setStandardFlowEnabled(true);
    client.setDirectAccessGrantsEnabled(passwordGrant);
    client.setRedirectUris(List.of("http://127.0.0.1/*", "http://localhost/*"));
    client.setAttributes(
        Map.of(
            "pkce.code.challenge.method", "S256",
            "oauth2.device.authorization.grant.enabled", "true"));
    client.setProtocolMappers(List.of(audience(), roles()));
    return client;
  }

  private ClientRepresentation service() {
    var client = client(ServiceAccounts.CLIENT);
    client.setSecret(secrets.service());
    client.setServiceAccountsEnabled(true);
    client.setAttributes(Map.of("client.use.lightweight.access.token.enabled", "true"));
    return client;
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
    client.setFullScopeAllowed(true);
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

  /** The person's roles in the ID token too, so that a sign-in needs no second call for them. */
  private static ProtocolMapperRepresentation roles() {
    return mapper(
        "roles",
        "oidc-usermodel-realm-role-mapper",
        Map.of(
            "claim.name", "realm_access.roles",
            "jsonType.label", "String",
            "multivalued", "true",
            "access.token.claim", "false",
            "userinfo.token.claim", "false",
            "id.token.claim", "true"));
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
