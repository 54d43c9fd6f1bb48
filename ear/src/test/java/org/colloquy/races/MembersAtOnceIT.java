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
import static org.colloquy.races.Races.roster;
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

/** What admins do with members, six times at the same moment. */
@OnRunningStack
class MembersAtOnceIT {

  @Test
  void roles(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String ben = idOf(arrived(network, "Ben", "Roles"));
    int version = admin.get("/members/" + ben).orFail().json().path("version").asInt();

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i ->
                admin.put(
                    "/members/" + ben + "/roles",
                    Map.of(
                        "roles",
                        List.of(i % 2 == 0 ? "convener" : "exchange-steward"),
                        "version",
                        version)));

    Answer winner = oneWins(answers, 200, STALE);
    assertThat(admin.get("/members/" + ben).orFail().json().path("roles"))
        .containsExactlyInAnyOrderElementsOf(winner.json().path("roles"));
  }

  @Test
  void pausingAndLettingIn(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String path = "/members/" + idOf(arrived(network, "Cleo", "Paused")) + "/disabled";

    allGood(AtOnce.times(SIX, i -> admin.put(path, null)), "DISABLED");
    allGood(AtOnce.times(SIX, i -> admin.delete(path)), "ACTIVE");
    List<Answer> both =
        AtOnce.times(SIX, i -> i % 2 == 0 ? admin.put(path, null) : admin.delete(path));
    assertThat(both).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
  }

  @Test
  void removal(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String path = "/members/" + idOf(arrived(network, "Dora", "Removed"));

    List<Answer> answers = AtOnce.times(SIX, i -> admin.delete(path));

    noFailures(answers);
    assertThat(statuses(answers)).containsExactly(204, 404, 404, 404, 404, 404);
    assertThat(admin.get(path).status()).isEqualTo(404);
  }

  @Test
  void theLastTwoAdmins(RunningStack stack) {
    Network network = stack.newNetwork("races-admins", "Races of admins");
    Person other = network.add(Person.of("Ella", "Admin", "member", "network-admin"));
    Api one = network.as(network.admin());
    Api two = network.as(other);
    JsonNode me = one.get("/me").orFail().json();
    JsonNode you = two.get("/me").orFail().json();

    List<Answer> answers = AtOnce.all(List.of(() -> demote(one, you), () -> demote(two, me)));

    noFailures(answers);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
  }

  @Test
  void invitationsOfOneAddress(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i ->
                admin.post(
                    "/members",
                    Map.of("givenName", "Finn " + i, "email", "finn.invited@example.org")));

    oneWins(answers, 201, "member-exists");
    assertThat(items(admin, "/members?search=finn.invited")).hasSize(1);
    assertThat(stack.realms().has(network.slug(), "finn.invited@example.org")).isTrue();
  }

  @Test
  void givingSomethingToWhoIsBeingRemoved(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String community = "/communities/" + id(found(admin, "Left by many"));
    String session = network.publishSession(network.admin(), "Left by many", 100);
    for (int i = 0; i < 5; i++) {
      Person person = Person.of("Kim", "Removed " + i, "convener");
      Api kim = arrived(network, person);
      String id = idOf(kim);

      List<Answer> answers =
          AtOnce.all(
              List.of(
                  () -> admin.delete("/members/" + id),
                  () -> admin.put(community + "/conveners/" + id, null),
                  () -> kim.post(community + "/members", Map.of()),
                  () -> kim.post("/sessions/" + session + "/registrations", Map.of()),
                  () -> admin.put("/members/" + id + "/disabled", null),
                  () -> kim.put("/me", Map.of("givenName", "Kim", "version", 1))));

      noFailures(answers);
      assertThat(answers.get(0).status()).isEqualTo(204);
    }
    assertThat(items(admin, community + "/members?size=100"))
        .allSatisfy(person -> assertThat(person.path("name").asText()).isNotEmpty());
    assertThat(roster(admin, session).path("confirmed")).isEmpty();
  }

  private static Answer demote(Api admin, JsonNode other) {
    return admin.put(
        "/members/" + other.path("id").asText() + "/roles",
        Map.of("roles", List.of(), "version", other.path("version").asInt()));
  }
}
