package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.races.Races.SIX;
import static org.colloquy.races.Races.STALE;
import static org.colloquy.races.Races.allGood;
import static org.colloquy.races.Races.id;
import static org.colloquy.races.Races.items;
import static org.colloquy.races.Races.network;
import static org.colloquy.races.Races.noFailures;
import static org.colloquy.races.Races.oneWins;
import static org.colloquy.races.Races.session;
import static org.colloquy.races.Races.statuses;

import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/** What is done with joint sessions and their invitations, six times at the same moment. */
@OnRunningStack
class JointSessionsAtOnceIT {

  @Test
  void answersToAnInvitation(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String accepted = invited(stack, network, "Accepted six times");
    String both = invited(stack, network, "Accepted and declined");

    allGood(AtOnce.times(SIX, i -> accept(admin, accepted)));
    List<Answer> mixed =
        AtOnce.times(SIX, i -> i % 2 == 0 ? accept(admin, both) : decline(admin, both));
    allGood(
        AtOnce.times(
            SIX, i -> admin.post(accepted + "/withdrawal", Map.of("word", "We cannot come."))));

    noFailures(mixed);
    assertThat(admin.get(both).orFail().json().path("state").asText())
        .as("whoever accepts at last has accepted")
        .isEqualTo("ACCEPTED");
    assertThat(admin.get(accepted).orFail().json().path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(items(admin, "/sessions?size=100"))
        .filteredOn(session -> session.path("joint").asBoolean())
        .hasSize(1);
  }

  @Test
  void aJointSession(RunningStack stack) {
    Network network = network(stack);
    Api operator = stack.asOperator();
    Answer drafted = operator.post("/exchange/sessions", joint("Edited at once", network));
    String path = "/exchange/sessions/" + id(drafted);
    int version = drafted.json().path("version").asInt();

    oneWins(
        AtOnce.times(
            SIX,
            i -> {
              Map<String, Object> body = joint("Edited " + i, network);
              body.put("version", version);
              return operator.put(path, body);
            }),
        200,
        STALE);
    noFailures(AtOnce.times(SIX, i -> operator.post(path + "/invitations", Map.of())));
    noFailures(
        AtOnce.times(SIX, i -> operator.post(path + "/cancellation", Map.of("reason", "Snow."))));
    assertThat(operator.get(path).orFail().json().path("state").asText()).isEqualTo("CANCELLED");

    String other =
        "/exchange/sessions/"
            + id(operator.post("/exchange/sessions", joint("Discarded at once", network)));
    List<Answer> discarded = AtOnce.times(SIX, i -> operator.delete(other));
    assertThat(statuses(discarded)).containsExactly(204, 404, 404, 404, 404, 404);
  }

  private static Map<String, Object> joint(String title, Network network) {
    Map<String, Object> body = session(title);
    body.remove("kind");
    body.put("agenda", "One line");
    body.put("networks", List.of(network.slug()));
    return body;
  }

  /** The path of an invitation to a joint session, once it has arrived. */
  private static String invited(RunningStack stack, Network network, String title) {
    Api operator = stack.asOperator();
    String id = id(operator.post("/exchange/sessions", joint(title, network)));
    operator.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    String path = "/exchange/invitations/" + id;
    Api admin = network.as(network.admin());
    Until.becomes("it has arrived", () -> admin.get(path).status(), status -> status == 200);
    return path;
  }

  private static Answer accept(Api admin, String invitation) {
    return admin.post(invitation + "/acceptance", Map.of("revision", 1));
  }

  private static Answer decline(Api admin, String invitation) {
    return admin.post(invitation + "/refusal", Map.of("reason", "OTHER"));
  }
}
