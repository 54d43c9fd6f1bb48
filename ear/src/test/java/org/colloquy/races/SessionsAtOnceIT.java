package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.races.Races.SIX;
import static org.colloquy.races.Races.STALE;
import static org.colloquy.races.Races.arrived;
import static org.colloquy.races.Races.id;
import static org.colloquy.races.Races.idOf;
import static org.colloquy.races.Races.network;
import static org.colloquy.races.Races.noFailures;
import static org.colloquy.races.Races.oneWins;
import static org.colloquy.races.Races.roster;
import static org.colloquy.races.Races.session;
import static org.colloquy.races.Races.statuses;

import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.Test;

/** What is done with sessions and their seats, six times at the same moment. */
@OnRunningStack
class SessionsAtOnceIT {

  @Test
  void aSession(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    List<Answer> drafted = AtOnce.times(SIX, i -> admin.post("/sessions", session("Draft " + i)));
    assertThat(statuses(drafted)).containsOnly(201);
    String path = "/sessions/" + id(drafted.get(0));
    int version = drafted.get(0).json().path("version").asInt();

    oneWins(
        AtOnce.times(
            SIX,
            i -> {
              Map<String, Object> body = session("Edited " + i);
              body.put("version", version);
              return admin.put(path, body);
            }),
        200,
        STALE);
    oneWins(
        AtOnce.times(SIX, i -> admin.post(path + "/publish", Map.of())), 200, "session-published");
    oneWins(
        AtOnce.times(SIX, i -> admin.post(path + "/cancel", Map.of("note", "No. " + i))),
        200,
        "session-cancelled");
  }

  @Test
  void registering(RunningStack stack) {
    Network network = network(stack);
    Api lena = arrived(network, "Lena", "Registered");
    String session = network.publishSession(network.admin(), "One seat for six", 1);
    String path = "/sessions/" + session + "/registrations";
    Api admin = network.as(network.admin());

    List<Answer> registered = AtOnce.times(SIX, i -> lena.post(path, Map.of()));
    assertThat(registered)
        .allSatisfy(
            answer ->
                assertThat(answer.orFail().json().path("state").asText()).isEqualTo("CONFIRMED"));
    assertThat(roster(admin, session).path("confirmed")).hasSize(1);
    oneWins(AtOnce.times(SIX, i -> lena.delete(path + "/me")), 204, "not-registered");
    assertThat(roster(admin, session).path("confirmed")).isEmpty();

    List<Answer> mixed =
        AtOnce.times(SIX, i -> i % 2 == 0 ? lena.post(path, Map.of()) : lena.delete(path + "/me"));
    noFailures(mixed);
    assertThat(roster(admin, session).path("confirmed").size()).isLessThanOrEqualTo(1);
  }

  @Test
  void freeingASeat(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    Api mia = arrived(network, "Mia", "Paused");
    Api noa = arrived(network, "Noa", "Waiting");
    String session = network.publishSession(network.admin(), "Freed six times", 1);
    String path = "/sessions/" + session + "/registrations";
    mia.post(path, Map.of()).orFail();
    noa.post(path, Map.of()).orFail();
    String paused = idOf(mia);
    admin.put("/members/" + paused + "/disabled", null).orFail();

    List<Answer> freed = AtOnce.times(SIX, i -> admin.delete(path + "/" + paused));

    assertThat(statuses(freed)).containsOnly(204);
    assertThat(roster(admin, session).path("confirmed")).hasSize(1);
    assertThat(roster(admin, session).at("/confirmed/0/name").asText()).isEqualTo("Noa Waiting");
    assertThat(roster(admin, session).path("waiting")).isEmpty();
  }
}
