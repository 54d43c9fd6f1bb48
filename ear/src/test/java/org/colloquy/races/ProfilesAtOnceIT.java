package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.races.Races.SIX;
import static org.colloquy.races.Races.STALE;
import static org.colloquy.races.Races.arrived;
import static org.colloquy.races.Races.network;
import static org.colloquy.races.Races.noFailures;
import static org.colloquy.races.Races.oneWins;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What people say of themselves, and their first arrival, six times at the same moment. */
@OnRunningStack
class ProfilesAtOnceIT {

  @Test
  void profile(RunningStack stack) {
    Network network = network(stack);
    Api ada = arrived(network, "Ada", "Profile");
    int version = ada.get("/me").orFail().json().path("version").asInt();

    List<Answer> answers =
        AtOnce.times(SIX, i -> ada.put("/me", Map.of("givenName", "Ada " + i, "version", version)));

    Answer winner = oneWins(answers, 200, STALE);
    JsonNode now = ada.get("/me").orFail().json();
    assertThat(now.path("givenName")).isEqualTo(winner.json().path("givenName"));
    assertThat(now.path("version").asInt()).isEqualTo(version + 1);
  }

  @Test
  void profileInSixWindows(RunningStack stack) {
    Network network = network(stack);
    Person ada = network.add(Person.of("Ada", "Windows", "member"));
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(network.page("/me"), ada);

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i ->
                visitor.send(
                    form, Map.of("givenName", "Ada " + i, "aboutTo", "MANAGERS", "save", "Save")));

    noFailures(answers);
    assertThat(answers).filteredOn(Answer::redirects).hasSize(1);
    String saved = network.as(ada).get("/me").orFail().json().path("givenName").asText();
    assertThat(answers)
        .filteredOn(answer -> !answer.redirects())
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.page().select("#errors").text()).contains("Nothing is saved yet");
              assertThat(answer.page().select(".notice-warning dd").text()).isEqualTo(saved);
              assertThat(answer.page().select("#givenName").val())
                  .startsWith("Ada ")
                  .isNotEqualTo(saved);
            });
  }

  @Test
  void firstArrival(RunningStack stack) {
    Network network = network(stack);
    Person gwen = Person.of("Gwen", "Arriving", "member");
    network.realms().addAll(network.slug(), List.of(gwen));
    Api program = network.as(gwen);

    List<Answer> answers = AtOnce.times(SIX, i -> program.get("/me"));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(answers)
        .extracting(answer -> answer.json().path("id"))
        .containsOnly(answers.get(0).json().path("id"));
  }
}
