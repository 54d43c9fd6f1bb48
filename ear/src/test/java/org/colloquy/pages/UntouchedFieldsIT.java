package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is saved changes what was typed anew in it, and nothing else. */
@OnRunningStack
class UntouchedFieldsIT {

  @ParameterizedTest
  @CsvSource({
    "2027-10-31T01:30:00Z, 2027-10-31T02:30:00Z, Europe/London",
    "2027-10-31T00:30:00Z, 2027-10-31T01:15:00Z, Europe/London",
    "2027-11-07T06:30:00Z, 2027-11-07T07:30:00Z, America/New_York",
    "2027-12-01T14:00:30Z, 2027-12-01T15:00:59Z, UTC",
    "2027-12-01T19:00:00Z, 2027-12-01T20:00:00Z, US/Eastern",
    "2027-12-01T19:00:00Z, 2027-12-01T20:00:00Z, Etc/GMT+5"
  })
  void mendedTitleLeavesTheTimesOfASession(
      String start, String end, String zone, RunningStack stack) {
    Network harbour = stack.harbour();
    String id =
        harbour
            .as(harbour.admin())
            .post("/sessions", session(start, end, zone))
            .orFail()
            .json()
            .path("id")
            .asText();
    Visitor admin = new Visitor();
    Answer form = admin.signIn(harbour.page("/sessions/" + id + "/edit"), harbour.admin());

    Map<String, String> fields = asShown(form, "#session-form");
    fields.put("title", "Mended title");
    fields.put("save", "Save changes");
    Answer saved = admin.submit(form, fields).orFail();
    assertThat(saved.address().getPath()).as(saved.toString()).isEqualTo("/sessions/" + id);

    JsonNode kept = harbour.as(harbour.admin()).get("/sessions/" + id).orFail().json();
    assertThat(kept.path("title").asText()).isEqualTo("Mended title");
    assertThat(Instant.parse(kept.path("start").asText())).isEqualTo(start);
    assertThat(Instant.parse(kept.path("end").asText())).isEqualTo(end);
    assertThat(kept.path("zone").asText()).isEqualTo(zone);
  }

  @Test
  void blocksOfTimeComeAndGoInTheFormAndStayAsTheyAre(RunningStack stack) {
    Network harbour = stack.harbour();
    String id =
        harbour
            .as(harbour.admin())
            .post("/sessions", session("2027-12-01T09:00:30Z", "2027-12-01T12:00:59Z", "UTC"))
            .orFail()
            .json()
            .path("id")
            .asText();
    Visitor admin = new Visitor();
    Answer form = admin.signIn(harbour.page("/sessions/" + id + "/edit"), harbour.admin());

    Map<String, String> first = asShown(form, "#session-form");
    first.put("addBlock", "Add a block of time");
    Answer longer = admin.submit(form, first).orFail();
    Map<String, String> second = asShown(longer, "#session-form");
    second.put("furtherStart", "2027-12-02T09:00");
    second.put("furtherEnd", "2027-12-02T12:00");
    second.put("save", "Save changes");
    Answer saved = admin.submit(longer, second).orFail();

    assertThat(saved.page().select("#sittings li")).hasSize(2);
    assertThat(blocks(harbour, id))
        .containsExactly(
            "2027-12-01T09:00:30Z/2027-12-01T12:00:59Z",
            "2027-12-02T09:00:00Z/2027-12-02T12:00:00Z");

    Answer again = admin.open(harbour.page("/sessions/" + id + "/edit")).orFail();
    Map<String, String> emptied = asShown(again, "#session-form");
    assertThat(emptied).containsEntry("end", "2027-12-01T12:00");
    emptied.put("furtherStart", "");
    emptied.put("furtherEnd", "");
    emptied.put("save", "Save changes");
    admin.submit(again, emptied).orFail();

    assertThat(blocks(harbour, id)).containsExactly("2027-12-01T09:00:30Z/2027-12-01T12:00:59Z");
  }

  private static List<String> blocks(Network network, String session) {
    JsonNode kept = network.as(network.admin()).get("/sessions/" + session).orFail().json();
    List<String> blocks = new ArrayList<>();
    kept.path("sittings").forEach(block -> blocks.add(block.asText()));
    return blocks;
  }

  @Test
  void mendedNameLeavesTheZoneOfAProfile(RunningStack stack) {
    Network harbour = stack.harbour();
    Person quinn = stack.memberOf(harbour, "Quinn", "Eastern");
    ObjectNode me = (ObjectNode) harbour.as(quinn).get("/me").orFail().json();
    harbour
        .as(quinn)
        .put(
            "/me",
            Map.of(
                "version",
                me.path("version").asInt(),
                "givenName",
                "Quinn",
                "familyName",
                "Eastern",
                "zone",
                "US/Eastern"))
        .orFail();
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(harbour.page("/me"), quinn);

    Map<String, String> fields = asShown(form, "#profile-form");
    fields.put("familyName", "Mended");
    fields.put("save", "Save");
    visitor.submit(form, fields).orFail();

    JsonNode kept = harbour.as(quinn).get("/me").orFail().json();
    assertThat(kept.path("familyName").asText()).isEqualTo("Mended");
    assertThat(kept.path("zone").asText()).isEqualTo("US/Eastern");
  }

  @Test
  void mendedTitleLeavesASessionInACommunityThatItsEditorConvenesNoMore(RunningStack stack) {
    Network harbour = stack.harbour();
    Person noor = harbour.add(Person.of("Noor", "Nomore", "convener"));
    String community =
        harbour
            .as(harbour.admin())
            .post(
                "/communities",
                Map.of("name", "Left behind", "purpose", "Nurses who learn together."))
            .orFail()
            .json()
            .path("id")
            .asText();
    String convener = "/communities/" + community + "/conveners/" + harbour.idOf(noor);
    harbour.as(harbour.admin()).put(convener, Map.of()).orFail();
    Map<String, Object> session =
        session("2027-12-01T14:00:00Z", "2027-12-01T15:00:00Z", "Europe/London");
    session.put("communityId", community);
    String id = harbour.as(noor).post("/sessions", session).orFail().json().path("id").asText();
    Person sana = harbour.add(Person.of("Sana", "Stays", "convener"));
    harbour
        .as(harbour.admin())
        .put("/communities/" + community + "/conveners/" + harbour.idOf(sana), Map.of())
        .orFail();
    harbour.as(harbour.admin()).delete(convener).orFail();
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(harbour.page("/sessions/" + id + "/edit"), noor);

    Map<String, String> fields = asShown(form, "#session-form");
    fields.put("title", "Mended title");
    fields.put("save", "Save changes");
    visitor.submit(form, fields).orFail();

    JsonNode kept = harbour.as(noor).get("/sessions/" + id).orFail().json();
    assertThat(kept.path("title").asText()).isEqualTo("Mended title");
    assertThat(kept.path("communityId").asText()).isEqualTo(community);
  }

  @Test
  void mendedTitleLeavesAKindThatIsNoLongerOffered(RunningStack stack) {
    Network network = stack.newNetwork("untouched", "Untouched Network");
    Api program = network.as(network.admin());
    Map<String, Object> session =
        session("2027-12-01T14:00:00Z", "2027-12-01T15:00:00Z", "Europe/London");
    session.put("kind", "coaching");
    String id = program.post("/sessions", session).orFail().json().path("id").asText();
    stack.ledger().retire(network, "session-kind", "coaching");
    assertThat(program.post("/sessions", session).status()).as("a new one").isEqualTo(400);
    Visitor admin = new Visitor();
    Answer form = admin.signIn(network.page("/sessions/" + id + "/edit"), network.admin());

    Map<String, String> fields = asShown(form, "#session-form");
    fields.put("title", "Mended title");
    fields.put("save", "Save changes");
    admin.submit(form, fields).orFail();

    JsonNode kept = program.get("/sessions/" + id).orFail().json();
    assertThat(kept.path("title").asText()).isEqualTo("Mended title");
    assertThat(kept.path("kind").asText()).isEqualTo("coaching");
  }

  @Test
  void mendedNameLeavesACadreThatIsNoLongerOffered(RunningStack stack) {
    Network network = stack.newNetwork("untouched", "Untouched Network");
    Person cara = stack.memberOf(network, "Cara", "Cadre");
    Api program = network.as(cara);
    int version = program.get("/me").orFail().json().path("version").asInt();
    program
        .put(
            "/me",
            Map.of("version", version, "givenName", "Cara", "cadre", "midwife", "country", "KE"))
        .orFail();
    stack.ledger().retire(network, "cadre", "midwife");
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(network.page("/me"), cara);

    Map<String, String> fields = asShown(form, "#profile-form");
    fields.put("familyName", "Mended");
    fields.put("save", "Save");
    visitor.submit(form, fields).orFail();

    JsonNode kept = program.get("/me").orFail().json();
    assertThat(kept.path("familyName").asText()).isEqualTo("Mended");
    assertThat(kept.path("cadre").asText()).isEqualTo("midwife");
    assertThat(kept.path("country").asText()).isEqualTo("KE");
  }

  @Test
  void mendedTitleLeavesANetworkThatIsPausedInTheDraftOfAJointSession(RunningStack stack) {
    Network network = stack.newNetwork("paused", "Paused Network");
    Api operator = stack.asOperator();
    Map<String, Object> draft =
        session("2027-12-01T14:00:00Z", "2027-12-01T15:00:00Z", "Europe/London");
    draft.remove("kind");
    draft.remove("place");
    draft.put("agenda", "One line.");
    draft.put("networks", List.of(network.slug()));
    String path =
        "/exchange/sessions/"
            + operator.post("/exchange/sessions", draft).orFail().json().path("id").asText();
    String id = path.substring(path.lastIndexOf('/') + 1);
    stack.ledger().setStatus(network, "SUSPENDED");
    Visitor visitor = new Visitor();
    URI address = stack.platform().resolve("/operator/exchange/" + id + "/edit");
    visitor.signIn(address, stack.operator());
    Answer form =
        Until.becomes(
            "it is known to be paused",
            () -> visitor.open(address),
            page -> page.page().select("#networks").text().contains("Paused Network"));

    Map<String, String> fields = asShown(form, "#form");
    fields.put("title", "Mended title");
    fields.put("save", "Save");
    visitor.submit(form, fields).orFail();

    JsonNode kept = operator.get(path).orFail().json();
    assertThat(kept.path("title").asText()).isEqualTo("Mended title");
    assertThat(kept.path("networks")).hasSize(1);
    assertThat(kept.path("networks").path(0).path("network").asText()).isEqualTo(network.slug());
  }

  /** What a browser would send of a form that nobody touched: a select sends its first option. */
  static Map<String, String> asShown(Answer page, String form) {
    Map<String, String> fields = new HashMap<>();
    for (Element field : page.page().select(form + " input[type=text], " + form + " textarea")) {
      fields.put(field.attr("name"), field.val());
    }
    for (Element field :
        page.page().select(form + " input[type=datetime-local], " + form + " input[type=url]")) {
      fields.put(field.attr("name"), field.val());
    }
    for (Element field : page.page().select(form + " input[type=checkbox][checked]")) {
      fields.put(field.attr("name"), field.val());
    }
    for (Element select : page.page().select(form + " select")) {
      Element chosen = select.selectFirst("option[selected]");
      fields.put(
          select.attr("name"), chosen == null ? select.selectFirst("option").val() : chosen.val());
    }
    return fields;
  }

  private static Map<String, Object> session(String start, String end, String zone) {
    Map<String, Object> session = new HashMap<>();
    session.put("title", "Title with a tpyo");
    session.put("kind", "learning-session");
    session.put("start", start);
    session.put("end", end);
    session.put("zone", zone);
    session.put("place", "Online");
    return session;
  }
}
