package org.colloquy.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A service as a site describes it.
 *
 * @param open whether everybody is served
 * @param words the names of its parameters that are any text: what somebody searches for
 * @param keyed whether it takes a key of the request
 * @param idFields the fields of its body that say which things are meant
 */
record Operation(
    String id,
    String method,
    String path,
    boolean open,
    List<String> words,
    boolean keyed,
    Set<String> idFields) {

  private static final Set<String> KNOWN_IDS = Set.of("networks", "slug", "communityId");

  static List<Operation> in(JsonNode description) {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode says = method.getValue();
        List<String> words = new ArrayList<>();
        boolean keyed = false;
        for (JsonNode parameter : says.path("parameters")) {
          keyed |= parameter.path("name").asText().equals("Idempotency-Key");
          if (parameter.path("in").asText().equals("query")
              && parameter.at("/schema/type").asText().equals("string")
              && !parameter.at("/schema").has("enum")) {
            words.add(parameter.path("name").asText());
          }
        }
        all.add(
            new Operation(
                says.path("operationId").asText(),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                says.path("security").isArray() && says.path("security").isEmpty(),
                words,
                keyed,
                idFields(
                    description,
                    says.path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"))));
      }
    }
    return all;
  }

  private static Set<String> idFields(JsonNode description, JsonNode schema) {
    JsonNode found =
        schema.has("$ref") ? description.at(schema.path("$ref").asText().substring(1)) : schema;
    Set<String> fields = new TreeSet<>();
    for (Map.Entry<String, JsonNode> field : found.path("properties").properties()) {
      if (KNOWN_IDS.contains(field.getKey())
          || field.getValue().path("format").asText().equals("uuid")
          || field.getValue().at("/items/format").asText().equals("uuid")) {
        fields.add(field.getKey());
      }
    }
    return fields;
  }

  boolean reads() {
    return method.equals("GET");
  }
}
