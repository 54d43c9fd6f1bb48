package org.colloquy.deploy.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON services below one address, called by a program with somebody's token.
 *
 * @param token null for a program that has none
 */
public record Rest(Http http, URI home, String token) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /**
   * Any other request.
   *
   * @param path what follows the address of the services
   * @param body null for none
   */
  public Answer send(String method, String path, Object body) {
    return send(method, path, body, Map.of());
  }

  /** The same with headers of its own. */
  public Answer send(String method, String path, Object body, Map<String, String> more) {
    Map<String, String> headers = new TreeMap<>(more);
    headers.put("Accept", "application/json");
    headers.put("Content-Type", "application/json");
    if (token != null) {
      headers.put("Authorization", "Bearer " + token);
    }
    try {
      return http.send(
          method,
          URI.create(home + path),
          headers,
          body == null ? null : JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public String toString() {
    return "Rest[" + home + "]";
  }
}
