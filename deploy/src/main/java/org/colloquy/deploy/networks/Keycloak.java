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

  /** Fewer than would make Keycloak lock the account when it is the password that is wrong. */
  private static final int OPERATOR_TRIES = 8;

  private final LoaderTarget target;
  private final Http http;
  private String adminToken;
  private int operatorRefused;

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
    return grant(realm, "colloquy-api", username, target.examplePassword());
  }

  /**
   * A token of the platform's realm for its operator; empty while the application, which makes both
   * after it has started, has not got there.
   */
  Optional<String> operatorToken() {
    Http.Answer answer =
        askForToken(
            target.platformRealm(), "colloquy-api", target.operator(), target.operatorPassword());
    boolean realmMissing = answer.status() == 404;
    boolean operatorMissing = answer.status() == 401 && ++operatorRefused < OPERATOR_TRIES;
    return realmMissing || operatorMissing
        ? Optional.empty()
        : Optional.of(answer.orFail().body().path("access_token").asText());
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
