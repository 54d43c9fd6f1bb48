package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The two things the loader needs from Keycloak: passwords for the example accounts, and tokens
 * with which to call the REST services as one of them.
 */
final class Keycloak {

  private final LoaderTarget target;
  private final Http http;

  Keycloak(LoaderTarget target, Http http) {
    this.target = target;
    this.http = http;
  }

  /**
   * Gives the account the example password for good, and drops whatever Keycloak would have asked
   * at the first sign-in.
   */
  void giveExamplePassword(String realm, String username) {
    String admin = adminToken();
    JsonNode found =
        http.get(admin(realm, "/users?exact=true&username=" + Http.encoded(username)), admin)
            .orFail()
            .body();
    if (found.size() != 1) {
      throw new LoadingFailed("Keycloak's realm " + realm + " has no user " + username);
    }
    String id = found.get(0).path("id").asText();
    http.put(
            admin(realm, "/users/" + id + "/reset-password"),
            admin,
            Map.of("type", "password", "value", target.examplePassword(), "temporary", false))
        .orFail();
    http.put(
            admin(realm, "/users/" + id),
            admin,
            Map.of("requiredActions", List.of(), "emailVerified", true))
        .orFail();
  }

  /** A token of the realm for the given example account. */
  String token(String realm, String username) {
    return grant(realm, "colloquy-api", username, target.examplePassword());
  }

  /** A token of the platform's realm for its operator. */
  String operatorToken() {
    return grant(
        target.platformRealm(), "colloquy-api", target.operator(), target.operatorPassword());
  }

  private String adminToken() {
    return grant("master", "admin-cli", target.keycloakAdmin(), target.keycloakAdminPassword());
  }

  private String grant(String realm, String client, String username, String password) {
    return http.postForm(
            target.keycloak().resolve("/realms/" + realm + "/protocol/openid-connect/token"),
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "scope", "openid",
                "username", username,
                "password", password))
        .orFail()
        .body()
        .path("access_token")
        .asText();
  }

  private URI admin(String realm, String path) {
    return target.keycloak().resolve("/admin/realms/" + realm + path);
  }
}
