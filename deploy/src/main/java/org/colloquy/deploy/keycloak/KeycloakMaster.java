package org.colloquy.deploy.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;

/** The few things the launcher does in Keycloak's master realm, as its administrator. */
final class KeycloakMaster {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rest master;

  private KeycloakMaster(Rest master) {
    this.master = master;
  }

  static KeycloakMaster signIn(String url, String user, String password) {
    Http http = Http.byName();
    URI keycloak = URI.create(url);
    String token = new Tokens(http, keycloak, "master").ofPerson("admin-cli", user, password);
    return new KeycloakMaster(new Rest(http, keycloak.resolve("/admin/realms/master"), token));
  }

  void setPassword(String user, String password) {
    JsonNode found = get("/users?exact=true&username=" + Http.encoded(user));
    ObjectNode credential = JSON.createObjectNode();
    credential.put("type", "password").put("temporary", false).put("value", password);
    write("PUT", "/users/" + found.path(0).path("id").asText() + "/reset-password", credential);
  }

  /**
   * A client whose service account may create realms and nothing else; an existing one gets the
   * secret.
   */
  void ensureProvisioner(String clientId, String secret) {
    JsonNode found = get("/clients?clientId=" + Http.encoded(clientId));
    if (found.isEmpty()) {
      create(clientId, secret);
    } else {
      ObjectNode client = (ObjectNode) found.get(0);
      if (!secret.equals(client.path("secret").asText())
          || client.path("fullScopeAllowed").asBoolean()) {
        client.put("secret", secret).put("fullScopeAllowed", false);
        write("PUT", "/clients/" + client.path("id").asText(), client);
        allowCreateRealm(client.path("id").asText());
      }
    }
  }

  private void create(String clientId, String secret) {
    ObjectNode client = JSON.createObjectNode();
    client
        .put("clientId", clientId)
        .put("secret", secret)
        .put("protocol", "openid-connect")
        .put("publicClient", false)
        .put("serviceAccountsEnabled", true)
        .put("standardFlowEnabled", false)
        .put("directAccessGrantsEnabled", false)
        // Keycloak grants a realm's maker every right on it; these tokens do not carry them.
        .put("fullScopeAllowed", false);
    // A normal token names every realm's roles and breaks at about a hundred realms.
    client.putObject("attributes").put("client.use.lightweight.access.token.enabled", "true");
    write("POST", "/clients", client);
    String id = get("/clients?clientId=" + Http.encoded(clientId)).path(0).path("id").asText();
    String account = get("/clients/" + id + "/service-account-user").path("id").asText();
    String roles = "/users/" + account + "/role-mappings/realm";
    write("DELETE", roles, get(roles));
    write("POST", roles, JSON.createArrayNode().add(get("/roles/create-realm")));
    allowCreateRealm(id);
  }

  /** The one role that the client's tokens carry. */
  private void allowCreateRealm(String id) {
    write(
        "POST",
        "/clients/" + id + "/scope-mappings/realm",
        JSON.createArrayNode().add(get("/roles/create-realm")));
  }

  private JsonNode get(String path) {
    return master.get(path).orFail().json();
  }

  private void write(String method, String path, JsonNode body) {
    master.send(method, path, body).orFail();
  }
}
