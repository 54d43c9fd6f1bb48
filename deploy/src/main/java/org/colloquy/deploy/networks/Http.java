package org.colloquy.deploy.networks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON over HTTP. A host under {@code .localhost}, which Java does not resolve, is reached at
 * 127.0.0.1 with its name in the Host header; the JDK must be told that this header may be set
 * before its HTTP client is first used, which this class does.
 */
final class Http {

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json = new ObjectMapper();

  /** The answer to a request. */
  record Answer(String request, int status, JsonNode body) {

    boolean ok() {
      return status / 100 == 2;
    }

    Answer orFail() {
      if (!ok()) {
        throw new LoadingFailed(request + " was answered with " + status + ": " + reason());
      }
      return this;
    }

    /** What a problem document says, with the fields it complains about. */
    String reason() {
      String errors = body.path("errors").isEmpty() ? "" : " " + body.path("errors");
      String whole = body.isTextual() ? body.asText() : body.toString();
      String detail = body.path("detail").asText(body.path("title").asText(whole));
      return detail + errors;
    }
  }

  Answer get(URI address, String token) {
    return send(address, token, HttpRequest.newBuilder().GET());
  }

  Answer post(URI address, String token, Object body) {
    return send(address, token, json("POST", body));
  }

  Answer put(URI address, String token, Object body) {
    return send(address, token, json("PUT", body));
  }

  Answer postForm(URI address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        address,
        null,
        HttpRequest.newBuilder()
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder json(String method, Object body) {
    try {
      return HttpRequest.newBuilder()
          .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
          .header("Content-Type", "application/json");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Answer send(URI address, String token, HttpRequest.Builder request) {
    String name = address.getHost();
    if (name.endsWith(".localhost")) {
      String port = address.getPort() < 0 ? "" : ":" + address.getPort();
      request
          .uri(URI.create(address.toString().replaceFirst(name, "127.0.0.1")))
          .header("Host", name + port);
    } else {
      request.uri(address);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpRequest ready = request.timeout(PATIENCE).header("Accept", "application/json").build();
    String what = ready.method() + " " + address;
    try {
      HttpResponse<String> response = client.send(ready, HttpResponse.BodyHandlers.ofString());
      return new Answer(what, response.statusCode(), parsed(response.body()));
    } catch (IOException e) {
      throw new LoadingFailed(what + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingFailed(what + " was interrupted", e);
    }
  }

  private JsonNode parsed(String body) {
    try {
      return body == null || body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
    } catch (JsonProcessingException e) {
      return json.getNodeFactory().textNode(body.substring(0, Math.min(400, body.length())));
    }
  }
}
