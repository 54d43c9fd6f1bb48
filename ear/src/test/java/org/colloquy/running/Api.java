package org.colloquy.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;

/** The REST services of one site, called by a program with somebody's token. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI site;
  private final String token;

  /**
   * @param token null for a program that has none
   */
  public Api(URI site, String token) {
    this.site = site;
    this.token = token;
  }

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

  private Answer send(String method, String path, Object body) {
    Map<String, String> headers =
        token == null
            ? Map.of("Accept", "application/json", "Content-Type", "application/json")
            : Map.of(
                "Accept", "application/json",
                "Content-Type", "application/json",
                "Authorization", "Bearer " + token);
    try {
      return Wire.send(
          method,
          site.resolve("/api/v1" + path),
          headers,
          body == null ? null : JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
