package org.colloquy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.deploy.http.Answer;

/**
 * What a site says of its services, taken at its word: an answer has what its schema names and
 * nothing else.
 */
final class Description {

  private final Map<String, Operation> operations = new TreeMap<>();
  private final SchemaRegistry schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30());

  private record Operation(String method, Pattern path, JsonNode responses) {

    boolean is(String aMethod, String aPath) {
      return method.equalsIgnoreCase(aMethod) && path.matcher(aPath).matches();
    }

    /** How exactly it names an address: {@code /sessions/kinds} is one also of a session. */
    int parameters() {
      return path.pattern().split("\\[\\^/]", -1).length;
    }
  }

  Description(JsonNode document) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.put(
            method.getValue().path("operationId").asText(),
            new Operation(
                method.getKey(),
                Pattern.compile(path.getKey().replaceAll("\\{\\w+}", "[^/]+")),
                strict(method.getValue().path("responses"), document)));
      }
    }
  }

  /** All that it refers to put in its place, and no object with more than its schema names. */
  private static JsonNode strict(JsonNode part, JsonNode document) {
    if (part.has("$ref")) {
      return strict(document.at(part.path("$ref").asText().substring(1)), document);
    }
    if (part.isArray()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      part.forEach(each -> all.add(strict(each, document)));
      return all;
    }
    if (!part.isObject()) {
      return part;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    part.properties().forEach(each -> object.set(each.getKey(), strict(each.getValue(), document)));
    return part.path("properties").isObject() ? object.put("additionalProperties", false) : object;
  }

  /** The ids of all operations. */
  Set<String> operations() {
    return operations.keySet();
  }

  /** Which operation a request is of. */
  Optional<String> operationOf(String method, String path) {
    return operations.entrySet().stream()
        .filter(each -> each.getValue().is(method, path))
        .min((a, b) -> a.getValue().parameters() - b.getValue().parameters())
        .map(Map.Entry::getKey);
  }

  /** What of an answer is not as described; empty where everything is. */
  List<String> faultsOf(String operation, Answer answer) {
    JsonNode responses = operations.get(operation).responses();
    String status = String.valueOf(answer.status());
    if (!responses.has(status)) {
      return List.of("its status is not described");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    JsonNode content = responses.path(status).path("content");
    if (content.isEmpty()) {
      return answer.body().length == 0 ? List.of() : List.of("no content is described");
    }
    if (content.at("/application~1octet-stream/schema/format").asText().equals("binary")) {
      // A file, of whatever type it is.
      return List.of();
    }
    if (!content.path(type).has("schema")) {
      return List.of("its type '" + type + "' is not described");
    }
    return schemas
        .getSchema(content.path(type).path("schema"))
        .validate(
            answer.json(),
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
