package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.machine.StackFailure;

/**
 * The two things the loader needs from Keycloak: passwords for the example accounts, and tokens
 * with which to call the REST services as one of them.
 */
final class Keycloak {

  private final LoaderTarget target;
  private final Http http;
  private Rest administration;

  Keycloak(LoaderTarget target, Http http) {
    this.target = target;
    this.http = http;
  }

  /**
   * Gives the account the example password for good, and drops whatever Keycloak would have asked
   * at the first sign-in.
   */
  void giveExamplePassword(String realm, String username) {
    String users = "/" + realm + "/users";
    JsonNode found = asAdmin(admin -> admin.get(users + named(username))).json();
    if (found.size() != 1) {
      throw new StackFailure("Keycloak's realm " + realm + " has no user " + username);
    }
    String user = users + "/" + found.get(0).path("id").asText();
    Map<String, Object> password =
        Map.of("type", "password", "value", target.examplePassword(), "temporary", false);
    asAdmin(admin -> admin.put(user + "/reset-password", password));
    if (!found.get(0).path("requiredActions").isEmpty()) {
      asAdmin(admin -> admin.put(user, Map.of("requiredActions", List.of())));
    }
  }

  private static String named(String username) {
    return "?exact=true&username=" + Http.encoded(username);
  }

  /** A token of the realm for the given example account. */
  String token(String realm, String username) {
    return tokens(realm).ofPerson("colloquy-password", username, target.examplePassword());
  }

  /**
   * A token of the platform's realm for its operator; empty while the application, which makes both
   * after it has started, has not got there. Nobody signs in before: failed tries lock an account.
   */
  Optional<String> operatorToken() {
    return operatorIsThere()
        ? Optional.of(
            tokens(target.platformRealm())
                .ofPerson("colloquy-password", target.operator(), target.operatorPassword()))
        : Optional.empty();
  }

  private boolean operatorIsThere() {
    Rest admin = administration(true);
    String users = "/" + target.platformRealm() + "/users";
    Answer found = admin.get(users + named(target.operator()));
    // Until the realm is whole, its administration is not there or not yet for this token.
    if (found.status() == 404 || found.status() == 403 || found.orFail().json().isEmpty()) {
      return false;
    }
    String id = found.json().get(0).path("id").asText();
    // The role is given last, after the password.
    return admin
        .get(users + "/" + id + "/role-mappings/realm")
        .orFail()
        .json()
        .findValuesAsText("name")
        .contains("operator");
  }

  /**
   * The admin's token lives for a minute and knows only realms that are older than it, so a refusal
   * is asked again with a new one.
   */
  private Answer asAdmin(Function<Rest, Answer> call) {
    Answer first = call.apply(administration(false));
    boolean stale = first.status() == 401 || first.status() == 403;
    return (stale ? call.apply(administration(true)) : first).orFail();
  }

  private synchronized Rest administration(boolean fresh) {
    if (administration == null || fresh) {
      String token =
          tokens("master")
              .ofPerson("admin-cli", target.keycloakAdmin(), target.keycloakAdminPassword());
      administration = new Rest(http, target.keycloak().resolve("/admin/realms"), token);
    }
    return administration;
  }

  private Tokens tokens(String realm) {
    return new Tokens(http, target.keycloak(), realm);
  }
}
