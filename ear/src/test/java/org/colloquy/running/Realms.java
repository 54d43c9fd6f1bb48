package org.colloquy.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;

/** The realms of the stack, as Keycloak's own administrator sees them. */
public final class Realms {

  private final Http http = Http.onLoopback();
  private final URI keycloak;
  private final String adminPassword;

  Realms(URI keycloak, String adminPassword) {
    this.keycloak = keycloak;
    this.adminPassword = adminPassword;
  }

  /** A token of the realm for a person, as the API examples get theirs on a laptop. */
  public String token(String realm, Person person) {
    return tokens(realm).ofPerson("colloquy-password", person.email(), person.password());
  }

  /**
   * Gives an account a password for good, which it otherwise gets from its owner at the first
   * sign-in.
   */
  public void givePassword(String realm, Person person) {
    String id = idOf(realm, person.email());
    admin(
            "PUT",
            realm,
            "/users/" + id + "/reset-password",
            Map.of("type", "password", "value", person.password(), "temporary", false))
        .orFail();
    admin("PUT", realm, "/users/" + id, Map.of("requiredActions", List.of(), "emailVerified", true))
        .orFail();
  }

  /** The realm's own word on who this is: the subject of the person's tokens. */
  public String idOf(String realm, String email) {
    JsonNode found =
        admin("GET", realm, "/users?exact=true&username=" + Http.encoded(email), null)
            .orFail()
            .json();
    if (found.size() != 1) {
      throw new AssertionError("Not one user " + email + " in " + realm + ": " + found);
    }
    return found.get(0).path("id").asText();
  }

  /** How many passwords and authenticators an account has. */
  public int credentialsOf(String realm, String email) {
    return admin("GET", realm, "/users/" + idOf(realm, email) + "/credentials", null)
        .orFail()
        .json()
        .size();
  }

  /** Whether the realm has an account with this address. */
  public boolean has(String realm, String email) {
    return !admin("GET", realm, "/users?exact=true&username=" + Http.encoded(email), null)
        .orFail()
        .json()
        .isEmpty();
  }

  /** Whether there is such an account and it has the role already. */
  boolean hasRole(String realm, String email, String role) {
    Answer found = admin("GET", realm, "/users?exact=true&username=" + Http.encoded(email), null);
    if (found.status() != 200 || found.json().isEmpty()) {
      return false;
    }
    return admin(
            "GET",
            realm,
            "/users/" + found.json().get(0).path("id").asText() + "/role-mappings/realm",
            null)
        .orFail()
        .json()
        .findValuesAsText("name")
        .contains(role);
  }

  /** Gives an account one of the realm's roles, as in Keycloak's own console. */
  public void giveRole(String realm, String email, String role) {
    mapRole("POST", realm, email, role);
  }

  /** Takes one of the realm's roles from an account, as in Keycloak's own console. */
  public void takeRole(String realm, String email, String role) {
    mapRole("DELETE", realm, email, role);
  }

  private void mapRole(String method, String realm, String email, String role) {
    JsonNode known = admin("GET", realm, "/roles/" + role, null).orFail().json();
    admin(
            method,
            realm,
            "/users/" + idOf(realm, email) + "/role-mappings/realm",
            List.of(Map.of("id", known.path("id").asText(), "name", role)))
        .orFail();
  }

  /** Whether the realm lets an account in; asked of its admin, for a guess too many locks it. */
  public boolean isEnabled(String realm, String email) {
    return admin("GET", realm, "/users/" + idOf(realm, email), null)
        .orFail()
        .json()
        .path("enabled")
        .asBoolean();
  }

  /** Lets an account sign in no longer, as in Keycloak's own console. */
  public void disable(String realm, String email) {
    admin("PUT", realm, "/users/" + idOf(realm, email), Map.of("enabled", false)).orFail();
  }

  /** What the realm answers to a program that asks for tokens. */
  public Answer askForTokens(String realm, Map<String, String> form) {
    return new Answer(tokens(realm).ask(form));
  }

  /** One of the addresses where a realm serves clients, such as {@code token}. */
  public URI endpoint(String realm, String name) {
    return keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/" + name);
  }

  /** Ends all sessions of a person at the realm, which tells the sites. */
  public void logOut(String realm, String email) {
    admin("POST", realm, "/users/" + idOf(realm, email) + "/logout", Map.of()).orFail();
  }

  /** Adds many accounts at once, as a directory that a network brings along would. */
  public void addAll(String realm, List<Person> people) {
    List<Map<String, Object>> users =
        people.stream()
            .map(
                person ->
                    Map.<String, Object>of(
                        "username", person.email(),
                        "email", person.email(),
                        "emailVerified", true,
                        "firstName", person.givenName(),
                        "lastName", person.familyName(),
                        "enabled", true,
                        "realmRoles", person.roles(),
                        "credentials",
                            List.of(Map.of("type", "password", "value", person.password()))))
            .toList();
    admin("POST", realm, "/partialImport", Map.of("ifResourceExists", "FAIL", "users", users))
        .orFail();
  }

  /** Makes hashing a password quick, so that a test may have hundreds of people. */
  public void hashQuickly(String realm) {
    admin(
            "PUT",
            realm,
            "",
            Map.of("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)"))
        .orFail();
  }

  /** Calls Keycloak's administration of one realm. */
  public Answer admin(String method, String realm, String path, Object body) {
    String token = tokens("master").ofPerson("admin-cli", "admin", adminPassword);
    URI administration = keycloak.resolve("/admin/realms/" + realm);
    return new Answer(new Rest(http, administration, token).send(method, path, body));
  }

  private Tokens tokens(String realm) {
    return new Tokens(http, keycloak, realm);
  }
}
