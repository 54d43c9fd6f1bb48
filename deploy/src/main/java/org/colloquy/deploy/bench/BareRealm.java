package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.state.RunningStack;

/**
 * The same realm as a network's, made by one call to Keycloak: the realm is read back from one that
 * Colloquy made, less what Keycloak adds to every realm by itself.
 */
final class BareRealm {

  private static final Set<String> KEYCLOAKS_OWN =
      Set.of(
          "account",
          "account-console",
          "admin-cli",
          "broker",
          "realm-management",
          "security-admin-console");
  private static final List<String> ADDED_TO_EVERY_REALM =
      List.of(
          "id",
          "authenticationFlows",
          "authenticatorConfig",
          "requiredActions",
          "clientScopes",
          "defaultDefaultClientScopes",
          "defaultOptionalClientScopes",
          "scopeMappings",
          "clientScopeMappings",
          "defaultRole",
          "users",
          "groups",
          "clientPolicies",
          "clientProfiles",
          "keycloakVersion");

  private static final List<String> FLOWS =
      List.of(
          "browserFlow",
          "registrationFlow",
          "directGrantFlow",
          "resetCredentialsFlow",
          "clientAuthenticationFlow",
          "dockerAuthenticationFlow",
          "firstBrokerLoginFlow");

  private final RunningStack stack;
  private final Http http = Http.byName();
  private final Tokens tokens;
  private final ObjectNode design;

  BareRealm(RunningStack stack, String like) {
    this.stack = stack;
    this.tokens = new Tokens(http, stack.keycloak(), "master");
    JsonNode exported =
        administrator()
            .post(
                "/" + like + "/partial-export?exportClients=true&exportGroupsAndRoles=true",
                Map.of())
            .orFail()
            .json();
    this.design = reduced((ObjectNode) exported);
  }

  /**
   * Makes it under the name, with a token that may only create realms; returns the milliseconds.
   */
  double create(String name) {
    Rest provisioner =
        realms(tokens.ofClient(KeycloakOptions.PROVISIONER, stack.provisionerSecret()));
    ObjectNode realm = design.deepCopy();
    realm.put("realm", name);
    realm.set("users", firstUser(name));
    long start = System.nanoTime();
    provisioner.post("", realm).orFail();
    return (System.nanoTime() - start) / 1e6;
  }

  /** The export leaves people out; a network's realm has its admin from the start. */
  private static ArrayNode firstUser(String name) {
    ArrayNode users = JsonNodeFactory.instance.arrayNode();
    ObjectNode user = users.addObject();
    user.put("username", name + "@example.org").put("email", name + "@example.org");
    user.put("firstName", "Bench").put("lastName", "Mark");
    user.put("enabled", true).put("emailVerified", true);
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", "a-password-of-a-benchmark")
        .put("temporary", false);
    user.putArray("realmRoles").add("member").add("network-admin").add("default-roles-" + name);
    return users;
  }

  void delete(String name) {
    administrator().delete("/" + name).orFail();
  }

  static ObjectNode reduced(ObjectNode exported) {
    ObjectNode realm = exported.deepCopy();
    realm.remove(ADDED_TO_EVERY_REALM);
    realm.remove(FLOWS);
    realm.set("clients", ownClients(exported));
    realm.putObject("roles").set("realm", ownRoles(exported));
    ObjectNode components = (ObjectNode) realm.path("components");
    components.retain(
        "org.keycloak.keys.KeyProvider", "org.keycloak.userprofile.UserProfileProvider");
    withoutIds(realm);
    return realm;
  }

  private static ArrayNode ownClients(ObjectNode exported) {
    ArrayNode clients = JsonNodeFactory.instance.arrayNode();
    for (JsonNode client : exported.path("clients")) {
      if (!KEYCLOAKS_OWN.contains(client.path("clientId").asText())) {
        clients.add(client.deepCopy());
      }
    }
    return clients;
  }

  private static ArrayNode ownRoles(ObjectNode exported) {
    ArrayNode roles = JsonNodeFactory.instance.arrayNode();
    for (JsonNode role : exported.at("/roles/realm")) {
      String name = role.path("name").asText();
      if (!name.startsWith("default-roles-")
          && !name.equals("offline_access")
          && !name.equals("uma_authorization")) {
        roles.addObject().put("name", name);
      }
    }
    return roles;
  }

  /** An id is given once only, so a copy cannot carry it. */
  private static void withoutIds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("id", "containerId"));
    }
    node.forEach(BareRealm::withoutIds);
  }

  private Rest administrator() {
    return realms(
        tokens.ofPerson("admin-cli", KeycloakOptions.ADMIN, stack.keycloakAdminPassword()));
  }

  private Rest realms(String token) {
    return new Rest(http, stack.keycloak().resolve("/admin/realms"), token);
  }
}
