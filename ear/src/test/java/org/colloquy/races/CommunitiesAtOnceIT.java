package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.races.Races.SIX;
import static org.colloquy.races.Races.STALE;
import static org.colloquy.races.Races.allGood;
import static org.colloquy.races.Races.arrived;
import static org.colloquy.races.Races.found;
import static org.colloquy.races.Races.id;
import static org.colloquy.races.Races.idOf;
import static org.colloquy.races.Races.items;
import static org.colloquy.races.Races.network;
import static org.colloquy.races.Races.noFailures;
import static org.colloquy.races.Races.oneWins;
import static org.colloquy.races.Races.statuses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.Test;

/** What is done with communities, six times at the same moment. */
@OnRunningStack
class CommunitiesAtOnceIT {

  @Test
  void communitiesOfOneName(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());

    List<Answer> answers = AtOnce.times(SIX, i -> found(admin, "Of one name"));

    noFailures(answers);
    assertThat(statuses(answers)).containsExactly(201, 400, 400, 400, 400, 400);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 400)
        .allSatisfy(
            answer -> assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name"));
    assertThat(items(admin, "/communities?size=100"))
        .filteredOn(community -> community.path("name").asText().equals("Of one name"))
        .hasSize(1);
  }

  @Test
  void aCommunity(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    JsonNode community = found(admin, "To be edited").orFail().json();

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i ->
                admin.put(
                    "/communities/" + community.path("id").asText(),
                    Map.of(
                        "name",
                        "Edited " + i,
                        "purpose",
                        "To learn from each other.",
                        "version",
                        community.path("version").asInt())));

    oneWins(answers, 200, STALE);
  }

  @Test
  void joiningAndLeaving(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    Api hana = arrived(network, "Hana", "Joining");
    String path = "/communities/" + id(found(admin, "Joined and left"));

    allGood(AtOnce.times(SIX, i -> hana.post(path + "/members", Map.of())));
    assertThat(hana.get(path).orFail().json().path("members").asInt()).isEqualTo(2);
    List<Answer> left = AtOnce.times(SIX, i -> hana.delete(path + "/members/me"));
    assertThat(statuses(left)).containsOnly(204);
    assertThat(hana.get(path).orFail().json().path("members").asInt()).isEqualTo(1);
    noFailures(
        AtOnce.times(
            SIX,
            i ->
                i % 2 == 0
                    ? hana.post(path + "/members", Map.of())
                    : hana.delete(path + "/members/me")));
  }

  @Test
  void conveners(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    Person ivo = Person.of("Ivo", "Convener", "convener");
    Person jude = Person.of("Jude", "Convener", "convener");
    Api ivos = arrived(network, ivo);
    Api judes = arrived(network, jude);
    String community = "/communities/" + id(found(ivos, "Convened by two"));
    String own = community + "/conveners/" + idOf(ivos);
    String others = community + "/conveners/" + idOf(judes);

    allGood(AtOnce.times(SIX, i -> ivos.put(others, null)));
    assertThat(admin.get(community).orFail().json().path("conveners")).hasSize(2);
    List<Answer> steppedDown =
        AtOnce.all(List.of(() -> ivos.delete(own), () -> judes.delete(others)));

    noFailures(steppedDown);
    assertThat(statuses(steppedDown)).containsExactly(200, 409);
    assertThat(admin.get(community).orFail().json().path("conveners")).hasSize(1);
  }
}
