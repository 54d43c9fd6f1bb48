package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two things the loader needs from Keycloak: passwords for the example accounts, and tokens
 * with which to call the REST services as one of them.
 */
final class Keycloak {

  private final LoaderTarget target;
  private final Http http;
  private String adminToken;

  Keycloak(LoaderTarget target, Http http) {
    this.target = target;
    this.http = http;
  }

  /**
   * Gives the account the example password for good, and drops whatever Keycloak would have asked
   * at the first sign-in.
   */
  void giveExamplePassword(String realm, String username) {
    URI search = admin(realm, "/users?exact=true&username=" + Http.encoded(username));
    JsonNode found = asAdmin(token -> http.get(search, token)).body();
    if (found.size() != 1) {
      throw new LoadingFailed("Keycloak's realm " + realm + " has no user " + username);
    }
    URI user = admin(realm, "/users/" + found.get(0).path("id").asText());
    Map<String, Object> password =
        Map.of("type", "password", "value", target.examplePassword(), "temporary", false);
    asAdmin(token -> http.put(URI.create(user + "/reset-password"), token, password));
    if (!found.get(0).path("requiredActions").isEmpty()) {
      asAdmin(token -> http.put(user, token, Map.of("requiredActions", List.of())));
    }
  }

  /** A token of the realm for the given example account. */
  String token(String realm, String username) {
    return grant(realm, "colloquy-password", username, target.examplePassword());
  }

  /**
   * A token of the platform's realm for its operator; empty while the application, which makes both
   * after it has started, has not got there. Nobody signs in before: failed tries lock an account.
   */
  Optional<String> operatorToken() {
    return operatorIsThere()
        ? Optional.of(
            grant(
                target.platformRealm(),
                "colloquy-password",
                target.operator(),
                target.operatorPassword()))
        : Optional.empty();
  }

  private boolean operatorIsThere() {
    String token = adminToken(true);
    URI named = admin(target.platformRealm(), "/users?exact=true&username=" + target.operator());
    Http.Answer found = http.get(named, token);
    // Until the realm is whole, its administration is not there or not yet for this token.
    if (found.status() == 404 || found.status() == 403 || found.orFail().body().isEmpty()) {
      return false;
    }
    String id = found.body().get(0).path("id").asText();
    // The role is given last, after the password.
    URI roles = admin(target.platformRealm(), "/users/" + id + "/role-mappings/realm");
    return http.get(roles, token).orFail().body().findValuesAsText("name").contains("operator");
  }

  /**
   * The admin's token lives for a minute and knows only realms that are older than it, so a refusal
   * is asked again with a new one.
   */
  private Http.Answer asAdmin(Function<String, Http.Answer> call) {
    Http.Answer first = call.apply(adminToken(false));
    boolean stale = first.status() == 401 || first.status() == 403;
    return (stale ? call.apply(adminToken(true)) : first).orFail();
  }

  private synchronized String adminToken(boolean fresh) {
    if (adminToken == null || fresh) {
      adminToken =
          grant("master", "admin-cli", target.keycloakAdmin(), target.keycloakAdminPassword());
    }
    return adminToken;
  }

  private String grant(String realm, String client, String username, String password) {
    return askForToken(realm, client, username, password)
        .orFail()
        .body()
        .path("access_token")
        .asText();
  }

  private Http.Answer askForToken(String realm, String client, String username, String password) {
    return http.postForm(
        target.keycloak().resolve("/realms/" + realm + "/protocol/openid-connect/token"),
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "scope", "openid",
            "username", username,
            "password", password));
  }

  private URI admin(String realm, String path) {
    return target.keycloak().resolve("/admin/realms/" + realm + path);
  }
}
