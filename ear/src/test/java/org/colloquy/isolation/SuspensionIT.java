package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** An operator closes a network and opens it again; nothing is lost meanwhile. */
@OnRunningStack
class SuspensionIT {

  private static final Map<String, String> REASON = Map.of("reason", "Nobody runs it now.");

  @Test
  void networkIsClosedForPeopleAndProgramsAndWhatIsForItWaits(RunningStack stack) {
    Network network = stack.newNetwork("resting", "Resting Network");
    Api operator = stack.asOperator();
    Api program = network.as(network.admin());
    program.get("/me").orFail();
    URI calendar =
        URI.create(program.post("/me/calendar", null).orFail().json().path("address").asText());
    assertThat(new Visitor().get(calendar).orFail().body()).startsWith("BEGIN:VCALENDAR");
    String joint = "/exchange/sessions/" + draft(operator, network);

    JsonNode closed = operator.post(suspension(network), REASON).orFail().json();
    long since = System.nanoTime();
    Until.becomes("its site is closed", () -> page(network).status(), is -> is == 503);
    assertThat(program.get("/me").status()).isEqualTo(503);
    assertThat(new Visitor().get(calendar).status()).as("and not an empty one").isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(1));
    operator.post(joint + "/invitations", Map.of()).orFail();

    assertThat(closed.path("status").asText()).isEqualTo("SUSPENDED");
    assertThat(closed.at("/suspension/reason").asText()).isEqualTo("Nobody runs it now.");
    assertThat(closed.at("/suspension/by").asText()).isEqualTo("Platform Operator");
    assertThat(page(stack.harbour()).status()).as("others").isEqualTo(200);
    Visitor console = new Visitor();
    console.signIn(stack.platform().resolve("/operator/jobs"), stack.operator());
    Until.becomes(
        "what is for it waits",
        () -> console.open(stack.platform().resolve("/operator/jobs")).page(),
        jobs -> jobs.select("#parked").text().contains("Resting Network: one job waits"));

    operator.delete(suspension(network)).orFail();
    long resumed = System.nanoTime();

    Until.becomes("its site is open", () -> page(network).status(), is -> is == 200);
    String invitation = joint.replace("/sessions/", "/invitations/");
    Until.becomes(
        "the invitation has arrived", () -> program.get(invitation).status(), is -> is == 200);
    assertThat(Duration.ofNanos(System.nanoTime() - resumed)).isLessThan(Duration.ofSeconds(5));
    Until.becomes(
        "nothing waits",
        () -> console.open(stack.platform().resolve("/operator/jobs")).page(),
        jobs -> !jobs.text().contains("Resting Network"));
  }

  @Test
  void consoleSuspendsForAReasonAndResumes(RunningStack stack) {
    Network network = stack.newNetwork("resting-too", "Resting Too Network");
    URI console = stack.platform().resolve("/operator");
    Visitor visitor = new Visitor();
    visitor.signIn(console, stack.operator());
    Answer form = visitor.open(console.resolve("/operator/networks/resting-too/suspend"));

    Answer wrong = visitor.submit(form, Map.of("reason", " ", "confirm", "Suspend the network"));
    Answer done =
        visitor.submit(
            wrong, Map.of("reason", "Season is over.", "confirm", "Suspend the network"));

    assertThat(wrong.page().select("main").text()).contains("Say why; other operators read it.");
    assertThat(done.address().getPath()).isEqualTo("/operator");
    assertThat(done.page().select("main").text())
        .contains("Resting Too Network is suspended.", "Season is over.");
    Until.becomes("its site is closed", () -> page(network).status(), is -> is == 503);

    String button = done.page().select("tr:contains(Resting Too) input[type=submit]").attr("name");
    Answer opened = visitor.submit(done, Map.of("resumed", "resting-too", button, "Resume"));

    assertThat(opened.page().select("main").text()).contains("Resting Too Network is open again.");
    Until.becomes("its site is open", () -> page(network).status(), is -> is == 200);
  }

  @Test
  void onlyAnOperatorSuspendsOnlyWhatIsOpenAndOnlyForAReason(RunningStack stack) {
    Network network = stack.newNetwork("resting-three", "Resting Three Network");
    Api operator = stack.asOperator();
    Api foreign = new Api(stack.platform(), stack.realms().token(network.slug(), network.admin()));

    assertThat(foreign.post(suspension(network), REASON).status()).isEqualTo(401);
    assertThat(network.as(network.admin()).post(suspension(network), REASON).status())
        .isEqualTo(404);
    assertThat(operator.post("/networks/no-such-network/suspension", REASON).status())
        .isEqualTo(404);
    Answer unsaid = operator.post(suspension(network), Map.of("reason", "  "));
    assertThat(unsaid.status()).isEqualTo(400);
    assertThat(unsaid.json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(operator.delete(suspension(network)).status()).as("is open").isEqualTo(409);
    operator.post(suspension(network), REASON).orFail();
    assertThat(operator.post(suspension(network), REASON).status()).as("twice").isEqualTo(409);
    operator.delete(suspension(network)).orFail();
  }

  private static String suspension(Network network) {
    return "/networks/" + network.slug() + "/suspension";
  }

  private static Answer page(Network network) {
    return new Visitor().get(network.page("/"));
  }

  private static String draft(Api operator, Network network) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(9, ChronoUnit.DAYS);
    return operator
        .post(
            "/exchange/sessions",
            Map.of(
                "title",
                "Waits for its network",
                "agenda",
                "One line.",
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString(),
                "zone",
                "UTC",
                "networks",
                List.of(network.slug())))
        .orFail()
        .json()
        .path("id")
        .asText();
  }
}
