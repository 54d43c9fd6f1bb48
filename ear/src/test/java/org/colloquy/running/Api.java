package org.colloquy.running;

import java.net.URI;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;

/** The REST services of one site, called by a program with somebody's token. */
public final class Api {

  private final Rest services;

  /**
   * @param token null for a program that has none
   */
  public Api(URI site, String token) {
    this.services = new Rest(Http.onLoopback(), site.resolve("/api/v1"), token);
  }

  public Answer get(String path) {
    return new Answer(services.get(path));
  }

  public Answer post(String path, Object body) {
    return new Answer(services.post(path, body));
  }

  public Answer put(String path, Object body) {
    return new Answer(services.put(path, body));
  }

  /**
   * Any other request.
   *
   * @param body null for none
   */
  public Answer send(String method, String path, Object body, Map<String, String> headers) {
    return new Answer(services.send(method, path, body, headers));
  }

  public Answer delete(String path) {
    return new Answer(services.delete(path));
  }
}
