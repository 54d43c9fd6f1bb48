package org.colloquy.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.hostile.Barrage.Sender;

/** Every operation that a site describes, called with what it was not made for. */
final class Services {

  private static final String JSON = "application/json";
  private static final int PICKS = 3;

  /** No whole value of JSON, or one beyond all bounds. */
  static final List<String> NO_BODIES =
      List.of(
          "",
          "{\"x\":{",
          "{\"x\":[1,2",
          "{\"givenName\":\"",
          "{\"x\":1,",
          "{} {}",
          "null",
          "5",
          "\"text\"",
          "[]",
          "[" + "[".repeat(500),
          "{\"x\":1e999999999}",
          "{\"x\":" + "9".repeat(5000) + "}",
          "{\"title\":1,\"title\":2}");

  /** Enough of each body that one wrong value in it is found by its own rule. */
  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("title", "\"A morning about falls\""),
          Map.entry("description", "\"What we saw.\""),
          Map.entry("agenda", "\"What we saw.\""),
          Map.entry("purpose", "\"To learn from each other.\""),
          Map.entry("kind", "\"learning-session\""),
          Map.entry("start", "\"2031-01-01T10:00\""),
          Map.entry("end", "\"2031-01-01T11:00\""),
          Map.entry("zone", "\"UTC\""),
          Map.entry("place", "\"Here\""),
          Map.entry("seats", "5"),
          Map.entry("givenName", "\"Ann\""),
          Map.entry("email", "\"ann.hostile@example.org\""),
          Map.entry("roles", "[\"member\"]"),
          Map.entry("networks", "[\"bramble\"]"),
          Map.entry("version", "0"),
          Map.entry("revision", "1"),
          // So that nothing is really begun.
          Map.entry("slug", "\"-no-\""),
          Map.entry("expectedMembers", "-5"));

  private final Barrage barrage;
  private final JsonNode description;
  private final Map<String, String> ids;
  private final Random random;

  /**
   * @param ids what there is, by the start of the path that it is found under
   */
  Services(Barrage barrage, JsonNode description, Map<String, String> ids, Random random) {
    this.barrage = barrage;
    this.description = description;
    this.ids = ids;
    this.random = random;
  }

  private record Operation(String path, String method, JsonNode body) {}

  /** Everything, as somebody who may do much. */
  void strike(Sender sender) {
    for (Operation operation : operations()) {
      for (String id : Malice.IDS) {
        barrage.send(
            sender,
            operation.method(),
            operation.path().replaceAll("\\{\\w+}", id),
            operation.body() == null ? null : JSON,
            operation.body() == null ? null : "{}");
      }
      if (operation.method().equals("GET")) {
        for (String value : List.of("abc", "-1", "99999999999999999999", "%zz", "1.5", "")) {
          barrage.send(
              sender,
              "GET",
              real(operation) + "?page=%1$s&size=%1$s&view=%1$s&search=%1$s".formatted(value),
              null,
              null);
        }
      }
      if (operation.body() != null) {
        bodies(sender, operation);
      }
    }
  }

  private void bodies(Sender sender, Operation operation) {
    for (String body : NO_BODIES) {
      barrage.send(sender, operation.method(), real(operation), JSON, body);
    }
    for (String type : List.of("garbage", "text/plain", "application/json;charset=utf-16", "a/b")) {
      barrage.send(sender, operation.method(), real(operation), type, "{}");
    }
    List<String> names = names(operation.body());
    for (String name : names) {
      for (String value : picks(Malice.JSON)) {
        barrage.send(sender, operation.method(), real(operation), JSON, body(names, name, value));
      }
    }
  }

  private List<String> picks(List<String> all) {
    return Stream.generate(() -> all.get(random.nextInt(all.size())))
        .distinct()
        .limit(PICKS)
        .toList();
  }

  private static String body(List<String> names, String changed, String value) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      String content = name.equals(changed) ? value : GOOD.get(name);
      if (content != null) {
        fields.add("\"" + name + "\":" + content);
      }
    }
    return "{" + String.join(",", fields) + "}";
  }

  /** The operation's path with ids that exist. */
  private String real(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> known : ids.entrySet()) {
      if (path.startsWith(known.getKey() + "/{")) {
        path = path.replaceFirst("\\{\\w+}", known.getValue());
      }
    }
    return path.replaceAll("\\{\\w+}", ids.get("/api/v1/members"));
  }

  private List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode body =
            method
                .getValue()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        all.add(
            new Operation(
                path.getKey(),
                method.getKey().toUpperCase(Locale.ROOT),
                body.isMissingNode() ? null : body));
      }
    }
    return all;
  }

  private List<String> names(JsonNode schema) {
    JsonNode found = schema;
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceFirst(".*/", "");
      found = description.path("components").path("schemas").path(name);
    }
    return found.path("properties").properties().stream().map(Map.Entry::getKey).toList();
  }

  int size() {
    return operations().size();
  }
}
