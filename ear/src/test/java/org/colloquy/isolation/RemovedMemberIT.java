package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Who was removed does not come back with a token from before, and roles come from the row alone.
 */
@OnRunningStack
class RemovedMemberIT {

  private static final int TRIES = 30;

  @Test
  void tokenFromBeforeOpensNothingAndBringsNothingBack(RunningStack stack) {
    Network marsh = stack.newNetwork("marsh", "Marsh Network");
    Person ghost = marsh.add(Person.of("Gideon", "Ghost", "member", "network-admin"));
    Api before = marsh.as(ghost);
    String id = before.get("/me").orFail().json().path("id").asText();

    marsh.as(marsh.admin()).delete("/members/" + id).orFail();

    Set<Integer> answers =
        IntStream.range(0, TRIES)
            .mapToObj(i -> before.get("/me").status())
            .collect(java.util.stream.Collectors.toSet());
    assertThat(answers).containsExactly(401);
    Until.becomes(
        "the account is gone too",
        () -> marsh.realms().has(marsh.slug(), ghost.email()),
        there -> !there);
    assertThat(before.get("/me").status()).isEqualTo(401);
    assertThat(
            before
                .post(
                    "/members",
                    Map.of(
                        "givenName", "Accomplice",
                        "email", "accomplice@example.org",
                        "roles", Set.of("network-admin")))
                .status())
        .isEqualTo(401);
    Api admin = marsh.as(marsh.admin());
    assertThat(admin.get("/members?search=ghost").orFail().json().path("total").asInt()).isZero();
    assertThat(admin.get("/members?search=accomplice").orFail().json().path("total").asInt())
        .isZero();
    assertThat(laysDownAdmin(marsh).json().path("type").asText()).endsWith("last-admin");
  }

  @Test
  void roleThatTheRealmGivesLaterCountsForNothing(RunningStack stack) {
    Network harbour = stack.harbour();
    Person climber = harbour.add(Person.of("Clara", "Climber", "member"));
    assertThat(harbour.as(climber).get("/me").status()).isEqualTo(200);

    harbour.realms().giveRole(harbour.slug(), climber.email(), "network-admin");
    Visitor visitor = new Visitor();
    visitor.signIn(harbour.page("/sessions"), climber);

    assertThat(visitor.get(harbour.page("/admin")).status()).isEqualTo(403);
    assertThat(harbour.as(climber).get("/me").orFail().json().path("roles").toString())
        .isEqualTo("[\"member\"]");
  }

  @Test
  void adminWhoCannotSignInIsNotAnotherAdmin(RunningStack stack) {
    Network fen = stack.newNetwork("fenland", "Fenland Network");
    Person second = fen.add(Person.of("Sven", "Second", "member", "network-admin"));
    assertThat(fen.as(second).get("/me").status()).isEqualTo(200);

    fen.realms().disable(fen.slug(), second.email());

    assertThat(laysDownAdmin(fen).status()).isEqualTo(409);
  }

  private static Answer laysDownAdmin(Network network) {
    Api admin = network.as(network.admin());
    String self = "/members/" + network.idOf(network.admin());
    int version = admin.get(self).orFail().json().path("version").asInt();
    return admin.put(self + "/roles", Map.of("roles", Set.of("member"), "version", version));
  }
}
