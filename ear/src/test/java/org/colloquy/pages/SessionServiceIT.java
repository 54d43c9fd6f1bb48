package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions as programs send and get them: one level of fields, by the names of the description. */
@OnRunningStack
class SessionServiceIT {

  private static final List<String> IN_LISTS =
      List.of(
          "id",
          "title",
          "kind",
          "kindLabel",
          "start",
          "end",
          "sittings",
          "zone",
          "place",
          "online",
          "seats",
          "apart",
          "confirmed",
          "offered",
          "waiting",
          "state",
          "joint",
          "example",
          "registration");
  private static final List<String> ON_ITS_OWN =
      List.of(
          "version",
          "description",
          "link",
          "communityId",
          "communityName",
          "organiserName",
          "organiser");

  private Network harbour;
  private Api admin;

  @BeforeEach
  void signIn(RunningStack stack) {
    harbour = stack.harbour();
    admin = harbour.as(harbour.admin());
  }

  @Test
  void everyFieldIsWhereItIsDescribed(RunningStack stack) {
    String community =
        admin
            .post("/communities", Map.of("name", "Readers", "purpose", "People who read answers."))
            .orFail()
            .json()
            .path("id")
            .asText();
    Map<String, Object> sent = session();
    sent.put("communityId", community);
    sent.put("publish", true);
    JsonNode created = admin.post("/sessions", sent).orFail().json();
    String id = created.path("id").asText();
    JsonNode place = admin.post("/sessions/" + id + "/registrations", Map.of()).orFail().json();
    JsonNode opened = admin.get("/sessions/" + id).orFail().json();
    JsonNode line = lineOf(id);

    assertThat(place).hasToString("{\"state\":\"CONFIRMED\"}");
    assertThat(opened.path("registration")).isEqualTo(place);
    assertThat(names(opened)).containsAll(IN_LISTS).containsAll(ON_ITS_OWN);
    assertThat(names(line)).containsExactlyInAnyOrderElementsOf(IN_LISTS);
    assertThat(opened.path("state").asText()).isEqualTo("OPEN");
    assertThat(opened.path("start").asText()).isEqualTo("2090-12-03T13:00:00Z");
    assertThat(opened.path("zone").asText()).isEqualTo("Africa/Nairobi");
    assertThat(opened.path("seats").asInt()).isEqualTo(5);
    assertThat(opened.path("link").asText()).isEqualTo("https://meet.example.org/1");

    JsonNode described =
        RawHttp.send("GET", stack.platform(), "/openapi?format=JSON", Map.of(), null).json();
    assertThat(fields(described, "SessionItem")).containsAll(names(line)).doesNotContain("text");
    assertThat(fields(described, "Session")).containsAll(names(opened)).doesNotContain("line");
    assertThat(fields(described, "SessionInput"))
        .containsAll(sent.keySet())
        .contains("version", "example")
        .doesNotContain("session");
    assertThat(fields(described, "JointSessionInput"))
        .contains("title", "agenda", "networks", "version")
        .doesNotContain("session");
  }

  @Test
  void whatIsWrongIsNamed() {
    refused("title", Map.of());
    refused("start", 5);
    refused("zone", "Europe/Nowhere");
    refused("zone", List.of("UTC"));
    refused("seats", 2.5);
    refused("seats", "many");
    refused("communityId", "mine");
    refused("publish", "yes");
    refused("example", 1);
    String id = admin.post("/sessions", session()).orFail().json().path("id").asText();
    for (Object version : List.of(1.5, "x", Map.of())) {
      assertThat(wrong(admin.put("/sessions/" + id, with("version", version))))
          .containsExactly("version");
    }
  }

  @Test
  void whatIsNullIsMissing() {
    Map<String, Object> sparse = session();
    for (String field : List.of("description", "place", "link", "seats", "communityId")) {
      sparse.put(field, null);
    }
    sparse.put("publish", null);
    sparse.put("example", null);

    JsonNode created = admin.post("/sessions", sparse).orFail().json();

    assertThat(created.path("state").asText()).isEqualTo("DRAFT");
    assertThat(names(created)).doesNotContain("place", "link", "seats", "communityId");
  }

  @Test
  void aSessionOfTwoDaysStartsAndEndsAsItsBlocksDo() {
    Map<String, Object> twoDays = session();
    twoDays.remove("start");
    twoDays.remove("end");
    twoDays.put(
        "sittings",
        List.of("2090-12-04T09:00/2090-12-04T12:00", "2090-12-03T09:00/2090-12-03T12:00"));

    JsonNode created = admin.post("/sessions", twoDays).orFail().json();

    assertThat(created.path("start").asText()).isEqualTo("2090-12-03T06:00:00Z");
    assertThat(created.path("end").asText()).isEqualTo("2090-12-04T09:00:00Z");
    assertThat(created.path("sittings"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "2090-12-03T06:00:00Z/2090-12-03T09:00:00Z",
            "2090-12-04T06:00:00Z/2090-12-04T09:00:00Z");
    refused("sittings", "2090-12-03T09:00/2090-12-03T12:00");
    refused("sittings", List.of(1, 2));
    refused(
        "sittings",
        List.of("2090-12-03T09:00/2090-12-03T12:00", "2090-12-03T11:00/2090-12-03T13:00"));
  }

  private void refused(String field, Object value) {
    assertThat(wrong(admin.post("/sessions", with(field, value)))).containsExactly(field);
  }

  private static Set<String> wrong(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    Set<String> fields = new TreeSet<>();
    answer.json().path("errors").forEach(error -> fields.add(error.path("field").asText()));
    return fields;
  }

  private JsonNode lineOf(String id) {
    for (JsonNode line : admin.get("/sessions?size=100").orFail().json().path("items")) {
      if (line.path("id").asText().equals(id)) {
        return line;
      }
    }
    throw new AssertionError("The session is in no list");
  }

  private static Set<String> fields(JsonNode described, String schema) {
    return names(described.path("components").path("schemas").path(schema).path("properties"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> session = session();
    session.put(field, value);
    return session;
  }

  private static Map<String, Object> session() {
    Map<String, Object> session = new HashMap<>();
    session.put("title", "Read by a program");
    session.put("description", "What we saw.");
    session.put("kind", "webinar");
    session.put("start", "2090-12-03T16:00");
    session.put("end", "2090-12-03T17:30");
    session.put("zone", "Africa/Nairobi");
    session.put("place", "Ward 3");
    session.put("link", "https://meet.example.org/1");
    session.put("seats", 5);
    return session;
  }
}
