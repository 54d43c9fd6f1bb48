package org.colloquy.deploy.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.colloquy.deploy.machine.StackFailure;

/** The few things the launcher does in Keycloak's master realm, as its administrator. */
final class KeycloakMaster {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          // No upgrade to HTTP/2 on the first request: one was seen to end without an answer.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String url;
  private final String token;

  private KeycloakMaster(String url, String user, String password) {
    this.url = url;
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + encode(user)
            + "&password="
            + encode(password);
    HttpRequest request =
        request("/realms/master/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    this.token = json(send(request)).path("access_token").asText();
  }

  static KeycloakMaster signIn(String url, String user, String password) {
    return new KeycloakMaster(url, user, password);
  }

  void setPassword(String user, String password) {
    JsonNode found = get("/users?exact=true&username=" + encode(user));
    ObjectNode credential = JSON.createObjectNode();
    credential.put("type", "password").put("temporary", false).put("value", password);
    write("PUT", "/users/" + found.path(0).path("id").asText() + "/reset-password", credential);
  }

  /**
   * A client whose service account may create realms and nothing else; an existing one gets the
   * secret.
   */
  void ensureProvisioner(String clientId, String secret) {
    JsonNode found = get("/clients?clientId=" + encode(clientId));
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
    String id = get("/clients?clientId=" + encode(clientId)).path(0).path("id").asText();
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
    return json(send(authorised(path).GET().build()));
  }

  private void write(String method, String path, JsonNode body) {
    send(
        authorised(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder authorised(String path) {
    return request("/admin/realms/master" + path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new StackFailure(
            "Keycloak answered %d to %s %s: %s"
                .formatted(
                    response.statusCode(),
                    request.method(),
                    request.uri().getPath(),
                    response.body()));
      }
      return response;
    } catch (IOException e) {
      throw new StackFailure("Keycloak at " + url + " cannot be reached: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped while talking to Keycloak", e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new StackFailure("Keycloak answered with something that is not JSON", e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
