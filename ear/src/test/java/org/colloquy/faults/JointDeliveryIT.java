package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/** The application dies while a joint session is on its way between the exchange and a network. */
@OnRunningStack
class JointDeliveryIT {

  private static final String TITLE = "Delivered all the same";

  @Test
  void nothingIsLostAndNothingComesTwice(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Api operator = stack.asOperator();
    String id = operator.post("/exchange/sessions", draft()).orFail().json().path("id").asText();

    operator.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    stack.killApplication();
    stack.startApplication();

    JsonNode invitation =
        Until.becomes("the invitation arrived", () -> invitation(harbour), found -> found != null);
    harbour
        .as(harbour.admin())
        .post(
            "/exchange/invitations/" + invitation.path("id").asText() + "/acceptance",
            Map.of("revision", invitation.path("revision").asInt()))
        .orFail();
    String session =
        harbour
            .as(harbour.admin())
            .get("/exchange/invitations/" + invitation.path("id").asText())
            .orFail()
            .json()
            .path("sessionId")
            .asText();
    harbour.as(ada).post("/sessions/" + session + "/registrations", Map.of()).orFail();
    stack.killApplication();
    stack.startApplication();

    JsonNode standing =
        Until.becomes(
            "the operator sees one registration",
            () -> standing(stack, id),
            network -> network.path("confirmed").asInt() == 1);
    assertThat(standing.path("state").asText()).isEqualTo("ACCEPTED");
    assertThat(standing.toString()).doesNotContain("Lindqvist");
    assertThat(invitationsNamed(harbour)).hasSize(1);
    assertThat(stack.ledger().mailsUnder("exchange-invited:" + id + ":"))
        .as("the admin was written to once")
        .isEqualTo(1);
  }

  private static Map<String, Object> draft() {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(5, ChronoUnit.DAYS);
    return Map.of(
        "title",
        TITLE,
        "agenda",
        "One line",
        "start",
        start.toString(),
        "end",
        start.plus(1, ChronoUnit.HOURS).toString(),
        "zone",
        "UTC",
        "networks",
        List.of("harbour"));
  }

  private static JsonNode standing(RunningStack stack, String id) {
    JsonNode networks =
        stack.asOperator().get("/exchange/sessions/" + id).orFail().json().path("networks");
    assertThat(networks).hasSize(1);
    return networks.get(0);
  }

  private static JsonNode invitation(Network network) {
    List<JsonNode> found = invitationsNamed(network);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<JsonNode> invitationsNamed(Network network) {
    JsonNode items =
        network
            .as(network.admin())
            .get("/exchange/invitations?size=100")
            .orFail()
            .json()
            .path("items");
    List<JsonNode> found = new java.util.ArrayList<>();
    for (JsonNode item : items) {
      if (item.path("title").asText().equals(TITLE)) {
        found.add(item);
      }
    }
    return found;
  }
}
