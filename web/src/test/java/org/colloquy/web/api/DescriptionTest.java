package org.colloquy.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build says of the services is enough to make a client of it. */
class DescriptionTest {

  private static JsonNode description;
  private static final Map<String, JsonNode> OPERATIONS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (var document = DescriptionServlet.class.getResourceAsStream("openapi.json")) {
      description = new ObjectMapper().readTree(document);
    }
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            OPERATIONS.put(
                                method.getKey() + " " + path.getKey(), method.getValue())));
  }

  @Test
  void everyServiceIsDescribed() {
    var methods =
        new ApiApplication()
            .getClasses().stream()
                .filter(each -> each != BenchResource.class)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(
                    method ->
                        Arrays.stream(method.getAnnotations())
                            .anyMatch(
                                each ->
                                    each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .count();

    assertThat(OPERATIONS).hasSize((int) methods);
    assertThat(OPERATIONS.keySet()).allMatch(each -> each.contains(" /api/v1/"));
  }

  @Test
  void everyOperationHasOneSuccessOfAKnownType() {
    var faults = new ArrayList<String>();
    OPERATIONS.forEach(
        (name, operation) -> {
          var successes = successes(operation);
          if (successes.size() != 1) {
            faults.add(name + ": " + successes);
          } else if (!successes.get(0).equals("204")) {
            var schema =
                operation
                    .path("responses")
                    .path(successes.get(0))
                    .path("content")
                    .path("application/json")
                    .path("schema");
            if (!schema.has("$ref")
                && !schema.path("items").has("$ref")
                && !isFile(operation.path("responses").path(successes.get(0)))) {
              faults.add(name + ": " + schema);
            }
          }
        });

    assertThat(faults).isEmpty();
  }

  private static boolean isFile(JsonNode response) {
    return response
        .at("/content/application~1octet-stream/schema/format")
        .asText()
        .equals("binary");
  }

  private static List<String> successes(JsonNode operation) {
    return operation.path("responses").properties().stream()
        .map(Map.Entry::getKey)
        .filter(status -> status.startsWith("2"))
        .toList();
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(OPERATIONS.values())
        .extracting(operation -> operation.path("operationId").asText())
        .allMatch(id -> id.matches("[a-z][A-Za-z]+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRefusalIsAProblem() {
    OPERATIONS.forEach(
        (name, operation) -> {
          assertThat(operation.path("responses").has("404")).as(name).isTrue();
          assertThat(operation.path("responses").has("401"))
              .as(name)
              .isEqualTo(!name.equals("get /api/v1/networks"));
          operation
              .path("responses")
              .properties()
              .forEach(
                  response -> {
                    if (!response.getKey().startsWith("2") && !response.getKey().equals("304")) {
                      assertThat(
                              response
                                  .getValue()
                                  .at("/content/application~1problem+json/schema/$ref")
                                  .asText())
                          .as("%s %s", name, response.getKey())
                          .endsWith("/Problem");
                    }
                  });
        });
  }

  /** Whatever has a version in an answer and in a body is not changed without saying which. */
  @Test
  void whatIsChangedSaysWhatWasRead() {
    var changing = new TreeMap<String, JsonNode>();
    OPERATIONS.forEach(
        (name, operation) -> {
          if (name.startsWith("put ") && hasVersion(body(operation))) {
            changing.put(operation.path("operationId").asText(), operation);
          }
        });

    assertThat(changing)
        .containsOnlyKeys(
            "changeAboutMe",
            "changeCertificateRule",
            "changeCommunity",
            "changeContact",
            "changeCost",
            "changeCostSetting",
            "changeJointSession",
            "changeMe",
            "changeMyMailChoices",
            "changeRegion",
            "changeRoles",
            "changeSession",
            "changeTotal",
            "offerRegion",
            "placeRegion");
    changing.forEach(
        (name, operation) -> {
          assertThat(operation.path("parameters").findValuesAsText("name"))
              .as(name)
              .contains("If-Match");
          assertThat(operation.path("responses").has("412")).as(name).isTrue();
          assertThat(operation.path("responses").has("428")).as(name).isTrue();
          assertThat(operation.at("/responses/200/headers").has("ETag")).as(name).isTrue();
        });
  }

  @Test
  void whatIsReadHasATag() {
    OPERATIONS.forEach(
        (name, operation) -> {
          var tagged =
              name.startsWith("get ")
                  && !name.equals("get /api/v1/me/data")
                  && !name.equals("get /api/v1/imports/{id}/report");
          assertThat(operation.path("responses").has("304")).as(name).isEqualTo(tagged);
          if (tagged) {
            assertThat(operation.at("/responses/200/headers").has("ETag")).as(name).isTrue();
          }
        });
  }

  private static JsonNode body(JsonNode operation) {
    var schema = operation.at("/requestBody/content/application~1json/schema");
    return description.at(schema.path("$ref").asText("#").substring(1));
  }

  private static boolean hasVersion(JsonNode schema) {
    return schema.path("properties").has("version");
  }

  @Test
  void everyFieldHasATypeAndNoSchemaForbidsAll() {
    description
        .at("/components/schemas")
        .properties()
        .forEach(
            schema -> {
              assertThat(schema.getValue().has("maxProperties")).as(schema.getKey()).isFalse();
              assertThat(schema.getKey()).as("a name that it shares").doesNotMatch(".*\\d");
              schema
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      field ->
                          assertThat(isTyped(field.getValue()))
                              .as("%s.%s: %s", schema.getKey(), field.getKey(), field.getValue())
                              .isTrue());
            });
  }

  private static boolean isTyped(JsonNode field) {
    return field.has("$ref")
        || (field.has("items") && isTyped(field.path("items")))
        || List.of("string", "integer", "number", "boolean").contains(field.path("type").asText());
  }

  /** Only what may be missing is not required; a client need not ask of the rest whether it is. */
  @Test
  void answersSayWhatIsAlwaysThere() {
    assertThat(required("MemberView")).contains("id", "version", "roles").doesNotContain("email");
    assertThat(required("Session")).contains("state").doesNotContain("registration");
    assertThat(required("Run")).as("within something that may be missing").contains("steps");
    assertThat(required("Problem")).contains("type", "errors").doesNotContain("detail");
  }

  private static List<String> required(String schema) {
    var names = new ArrayList<String>();
    description
        .path("components")
        .path("schemas")
        .path(schema)
        .path("required")
        .forEach(name -> names.add(name.asText()));
    return names;
  }

  @Test
  void idsAndTimesHaveTheirFormats() {
    assertThat(description.at("/components/schemas/UUID/format").asText()).isEqualTo("uuid");
    assertThat(description.at("/components/schemas/Session/properties/start/format").asText())
        .isEqualTo("date-time");
    assertThat(description.at("/components/securitySchemes/bearer/scheme").asText())
        .isEqualTo("bearer");
    assertThat(description.at("/servers/0/url").asText()).isEqualTo("/");
  }
}
