package org.colloquy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.exchange.ExchangeWorld.accept;
import static org.colloquy.exchange.ExchangeWorld.await;
import static org.colloquy.exchange.ExchangeWorld.decline;
import static org.colloquy.exchange.ExchangeWorld.desk;
import static org.colloquy.exchange.ExchangeWorld.register;
import static org.colloquy.exchange.ExchangeWorld.send;
import static org.colloquy.exchange.ExchangeWorld.standing;
import static org.colloquy.exchange.ExchangeWorld.steward;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.exchange.boundary.NetworkState;
import org.colloquy.exchange.boundary.Refusal;
import org.colloquy.exchange.control.ExchangeDesk;
import org.colloquy.exchange.control.Route;
import org.colloquy.exchange.entity.Answer;
import org.colloquy.exchange.entity.NumberedAnswer;
import org.colloquy.exchange.entity.NumberedCount;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.RoleRights;
import org.colloquy.tenants.Serial;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.registry.TenantRegistry;
import org.junit.jupiter.api.Test;

/** A network whose data is put back to an earlier day goes on to be heard. */
public interface GenerationCases {

  @Test
  default void afterARestoreWhatTheNetworkSaysIsHeardThoughItsNumbersWereUsed() throws Exception {
    Tenant before = Networks.make("restored");
    Person steward = steward(before, "Steward");
    UUID held = send("Held", before);
    UUID session = accept(steward, held);
    register(Person.of(before, "Ada"), session);
    UUID refused = send("Refused", before);
    decline(steward, refused, "No room");
    await(() -> standing(held, before).confirmed() == 1);
    await(() -> standing(refused, before).state() == NetworkState.DECLINED);
    SchemaCopy yesterday = SchemaCopy.of(before);
    for (String name : List.of("Ben", "Cora", "Dan")) {
      int more = standing(held, before).confirmed() + 1;
      register(Person.of(before, name), session);
      await(() -> standing(held, before).confirmed() == more);
    }
    accept(steward, refused);
    await(() -> standing(refused, before).state() == NetworkState.ACCEPTED);

    Tenant network = restore(before, yesterday, true);

    register(Person.of(network, "Eve"), session);
    await(() -> standing(held, network).confirmed() == 2);
    declineForAnotherReason(in(network, steward), refused);
    await(() -> standing(refused, network).state() == NetworkState.DECLINED);
  }

  @Test
  default void whatIsLeftOfTheGenerationBeforeIsOldNews() throws Exception {
    Tenant before = Networks.make("restored-late");
    UUID id = send("Late", before);
    decline(steward(before, "Steward"), id, "No room");
    await(() -> standing(id, before).state() == NetworkState.DECLINED);
    SchemaCopy yesterday = SchemaCopy.of(before);
    Tenant network = restore(before, yesterday, true);
    Route route = new Route(id, network.id());
    answered(route, answer(2, 1, Answer.ACCEPTED));
    counted(route, count(2, 1, 7));

    answered(route, answer(1, 9, Answer.WITHDRAWN));
    counted(route, count(1, 9, 0));

    assertThat(standing(id, network).state()).isEqualTo(NetworkState.ACCEPTED);
    assertThat(standing(id, network).confirmed()).isEqualTo(7);
  }

  @Test
  default void aRestoreThatRaisesNoGenerationIsNotHeard() throws Exception {
    Tenant before = Networks.make("restored-silent");
    Person steward = steward(before, "Steward");
    UUID id = send("Silent", before);
    decline(steward, id, "No room");
    await(() -> standing(id, before).state() == NetworkState.DECLINED);
    SchemaCopy yesterday = SchemaCopy.of(before);
    accept(steward, id);
    await(() -> standing(id, before).state() == NetworkState.ACCEPTED);
    int asked = answersAskedFor(id);

    Tenant network = restore(before, yesterday, false);
    declineForAnotherReason(in(network, steward), id);
    answered(new Route(id, network.id()), answer(1, 2, Answer.DECLINED));

    assertThat(answersAskedFor(id)).as("its key was used").isEqualTo(asked);
    assertThat(standing(id, network).state()).as("its number too").isEqualTo(NetworkState.ACCEPTED);
  }

  private static void declineForAnotherReason(Person steward, UUID id) throws Exception {
    steward.does(() -> desk().decline(id, new Refusal("TOO_MANY_SESSIONS", "Too busy")));
  }

  /** The same person, in the network as it is now. */
  private static Person in(Tenant network, Person person) {
    return new Person(
        network, person.id(), person.givenName(), person.familyName(), person.signedIn());
  }

  /** What whoever restores a network does; the network as nodes know it afterwards. */
  private static Tenant restore(Tenant network, SchemaCopy copy, boolean raising) throws Exception {
    TenantRegistry registry = Beans.of(TenantRegistry.class);
    registry.changeStatus(network.id(), TenantStatus.SUSPENDED);
    copy.putBack();
    if (raising) {
      registry.raiseGeneration(network.id());
    }
    registry.changeStatus(network.id(), TenantStatus.ACTIVE);
    return registry.byId(network.id()).orElseThrow();
  }

  private static void answered(Route route, NumberedAnswer answer) {
    CurrentHolder.run(RoleRights.WORK, () -> Beans.of(ExchangeDesk.class).answered(route, answer));
  }

  private static void counted(Route route, NumberedCount count) {
    CurrentHolder.run(RoleRights.WORK, () -> Beans.of(ExchangeDesk.class).counted(route, count));
  }

  private static NumberedAnswer answer(int generation, long number, Answer answer) {
    return new NumberedAnswer(
        new Serial(generation, number), answer, 1, null, Instant.now(Clock.systemUTC()));
  }

  private static NumberedCount count(int generation, long number, int confirmed) {
    return new NumberedCount(
        new Serial(generation, number), confirmed, 0, Instant.now(Clock.systemUTC()));
  }

  private static int answersAskedFor(UUID id) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'exchange.answer'"
                + " AND payload ->> '$.jointSession' = ?",
            row -> row.getInt(1),
            id.toString())
        .orElse(0);
  }
}
