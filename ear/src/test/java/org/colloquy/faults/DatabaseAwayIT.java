package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** MySQL goes away, and with it Keycloak's database, and comes back. */
@OnRunningStack
class DatabaseAwayIT {

  @Test
  void pagesSaySoAndTheRunGoesOnByItself(RunningStack stack) {
    URI front = stack.harbour().page("/");
    Network lagoon = stack.request("lagoon", "Lagoon Network");
    Until.becomes("its schema is there", () -> stack.ledger().schemasOf("lagoon"), is -> is == 1);
    long ended = stack.ledger().runsEnded("lagoon");

    Api program = stack.harbour().as(stack.harbour().admin());

    stack.servers().killMySql();
    Answer during = new Visitor().get(front);
    Answer answer = program.get("/sessions");
    stack.servers().startMySqlAgain();

    assertThat(ended).as("it was half way").isZero();
    assertThat(during.status()).as("%s", during).isEqualTo(503);
    assertThat(during.heading()).isEqualTo("Not open right now");
    assertThat(answer.status()).as("%s", answer).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).as("when to try again").isPresent();
    stack.await(lagoon);
    assertThat(lagoon.as(lagoon.admin()).get("/me").orFail().json().path("email").asText())
        .isEqualTo(lagoon.admin().email());
    Until.becomes(
        "the front page is back", () -> new Visitor().get(front).status(), is -> is == 200);
  }

  @Test
  void formThatCouldNotBeKeptComesBackAndIsCarriedOutWhenSentAgain(RunningStack stack) {
    Network network = stack.newNetwork("cove", "Cove Network");
    Visitor admin = new Visitor();
    Answer form = admin.signIn(network.page("/communities/new"), network.admin());
    Map<String, String> typed =
        Map.of(
            "name", "Nähe & \"Ferne\"",
            "purpose", "First line.\r\nSecond <b>line</b>.",
            "save", "Found it");

    stack.servers().killMySql();
    Answer kept = admin.send(form, typed);
    Answer fromElsewhere =
        admin.postFrom("https://evil.example", network.page("/communities/new"), typed);
    stack.servers().startMySqlAgain();

    assertThat(kept.status()).isEqualTo(503);
    assertThat(kept.page().select("#typed li").eachText())
        .containsExactlyInAnyOrder(
            "Nähe & \"Ferne\"", "First line. Second <b>line</b>.", "Found it");
    assertThat(kept.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(fromElsewhere.status()).isGreaterThanOrEqualTo(400);
    assertThat(fromElsewhere.page().select("#kept-form")).isEmpty();
    assertThat(fromElsewhere.body()).doesNotContain("Second");
    Until.becomes(
        "the network is back",
        () -> new Visitor().get(network.page("/")).status(),
        is -> is == 200);
    Until.becomes("Keycloak has found it too", stack::operatorToken, token -> !token.isEmpty());
    Answer made = admin.submit(kept, Map.of());
    assertThat(made.heading()).isEqualTo("Nähe & \"Ferne\"");
    assertThat(made.page().text()).contains("Second <b>line</b>.");
  }

  @Test
  void serverThatIsStartedBeforeItsDatabaseWaitsForIt(RunningStack stack) throws Exception {
    stack.stopApplication();
    stack.servers().killMySql();
    var starting = CompletableFuture.runAsync(stack::startApplication);
    stack.awaitInLog("MySQL does not answer; we wait for it");

    stack.servers().startMySqlAgain();

    starting.get(2, TimeUnit.MINUTES);
    assertThat(new Visitor().get(stack.platform()).status()).isEqualTo(200);
    Until.becomes("Keycloak has found it too", stack::operatorToken, token -> !token.isEmpty());
  }
}
