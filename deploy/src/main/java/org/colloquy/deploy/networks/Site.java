package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;

/** The REST services of one site (the platform, or one network), called as one person. */
final class Site {

  private final Rest services;

  private Site(Http http, URI home, String token) {
    this.services = new Rest(http, home.resolve("/api/v1"), token);
  }

  static Site platform(Http http, LoaderTarget target, String token) {
    return new Site(http, target.platform(), token);
  }

  static Site of(Http http, LoaderTarget target, String slug, String token) {
    return new Site(http, address(target.platform(), slug), token);
  }

  /** {@code http://eden.colloquy.localhost:8080} */
  static URI address(URI platform, String slug) {
    return URI.create(platform.getScheme() + "://" + slug + "." + platform.getRawAuthority());
  }

  Answer get(String path) {
    return services.get(path);
  }

  Answer post(String path, Object body) {
    return services.post(path, body);
  }

  Answer put(String path, Object body) {
    return services.put(path, body);
  }

  /** Creates something and returns its id. */
  String create(String path, Object body) {
    return post(path, body).orFail().json().path("id").asText();
  }

  /** The id of the item in a paged list that has this value in this field. */
  Optional<String> idOf(String path, String field, String value) {
    return all(path).stream()
        .filter(item -> item.path(field).asText().equals(value))
        .map(item -> item.path("id").asText())
        .findFirst();
  }

  /** A list that comes whole. */
  List<JsonNode> list(String path) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode body = get(path).orFail().json();
    (body.isArray() ? body : body.path("items")).forEach(items::add);
    return items;
  }

  /** All items of a paged list. */
  List<JsonNode> all(String path) {
    List<JsonNode> items = new ArrayList<>();
    String start = path + (path.contains("?") ? "&" : "?") + "size=100&page=";
    for (int page = 0; ; page++) {
      JsonNode body = get(start + page).orFail().json();
      body.path("items").forEach(items::add);
      if (body.path("items").isEmpty() || items.size() >= body.path("total").asLong()) {
        return items;
      }
    }
  }
}
