package org.colloquy.deploy.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.deploy.machine.StackFailure;

/** JSON over HTTP with a bearer token. */
final class Rest {

  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A token from Keycloak's token endpoint of a realm. */
  String token(URI keycloak, String realm, Map<String, String> grant) {
    String form =
        grant.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return send(
            keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"), request, null)
        .path("access_token")
        .asText();
  }

  JsonNode get(URI address, String token) {
    return send(address, HttpRequest.newBuilder().GET(), token);
  }

  JsonNode call(String method, URI address, String token, Object body) {
    try {
      return send(
          address,
          HttpRequest.newBuilder()
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))),
          token);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private JsonNode send(URI address, HttpRequest.Builder request, String token) {
    String name = address.getHost();
    if (name.endsWith(".localhost")) {
      request.header("Host", name + ":" + address.getPort());
      request.uri(URI.create(address.toString().replaceFirst(name, "127.0.0.1")));
    } else {
      request.uri(address);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> response =
          client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new StackFailure(
            address + " answered " + response.statusCode() + ": " + response.body());
      }
      return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new StackFailure(address + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped at " + address, e);
    }
  }
}
