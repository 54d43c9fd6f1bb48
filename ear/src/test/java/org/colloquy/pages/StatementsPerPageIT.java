package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.stream.Stream;
import org.colloquy.deploy.bench.StatementCount;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How often a page asks the database in all, housekeeping (roles, schemas, transactions) included:
 * as often with many rows as with one, and little.
 */
@OnRunningStack
class StatementsPerPageIT {

  private static final int MOST = 6;
  private static final int MOST_HOUSEKEEPING = 2;
  private static final int TIMES = 20;

  @Test
  void pagesOfAMemberTakeSixStatementsInAllHoweverManySessionsThereAre(RunningStack stack) {
    Network orchard = orchard(stack);
    Person ada = stack.memberOf(orchard, "Ada", "Lindqvist");
    URI list = orchard.page("/sessions");
    Visitor visitor = new Visitor();
    assertThat(visitor.signIn(list, ada).body()).contains("One of many, 7");
    Api api = orchard.as(ada);
    String id = api.get("/sessions").orFail().json().at("/items/0/id").asText();

    assertTakes("the list of sessions", stack, () -> visitor.get(list).orFail());
    assertTakes("a session", stack, () -> visitor.get(orchard.page("/sessions/" + id)).orFail());
    assertTakes("the list by REST", stack, () -> api.get("/sessions").orFail());
    assertTakes("the list of people", stack, () -> visitor.get(orchard.page("/people")).orFail());
  }

  @Test
  void frontPageTakesSixStatementsInAll(RunningStack stack) {
    Network orchard = orchard(stack);
    Visitor stranger = new Visitor();
    assertThat(stranger.get(orchard.page("/")).orFail().body()).contains("One of many");

    assertTakes("the front page", stack, () -> stranger.get(orchard.page("/")).orFail());
  }

  @Test
  void networksThatTakeTurnsCostASwitchAndNoMore(RunningStack stack) {
    Network orchard = orchard(stack);
    Network harbour = stack.harbour();
    Visitor here = new Visitor();
    Visitor there = new Visitor();
    here.signIn(orchard.page("/sessions"), stack.memberOf(orchard, "Ada", "Lindqvist"));
    there.signIn(harbour.page("/sessions"), stack.memberOf(harbour, "Bea", "Moreau"));

    StatementCount.Counted both =
        fewest(
            stack,
            () -> {
              here.get(orchard.page("/sessions")).orFail();
              there.get(harbour.page("/sessions")).orFail();
            });
    assertThat(both.housekeeping()).as("role and schema for each").isBetween(3.9, 4.1);
    assertThat(both.queries() + both.housekeeping()).isLessThanOrEqualTo(2.0 * MOST);
  }

  @Test
  void consoleOfTheOperatorAsksAsOftenForManyNetworksAsForOne(RunningStack stack) {
    stack.harbour();
    URI console = stack.platform().resolve("/operator");
    Visitor visitor = new Visitor();
    assertThat(visitor.signIn(console, stack.operator()).body()).contains("Harbour Network");
    StatementCount.Counted few = fewest(stack, () -> visitor.get(console).orFail());
    stack.meadow();
    orchard(stack);
    assertThat(visitor.get(console).body()).contains("Orchard Network");

    StatementCount.Counted many = fewest(stack, () -> visitor.get(console).orFail());
    assertThat(many.queries()).as("%s", many.example()).isBetween(1.0, few.queries() + 0.9);
    assertWithin("the operator's home", many);
  }

  private static Network orchard(RunningStack stack) {
    Network orchard = stack.newNetwork("orchard", "Orchard Network");
    Api api = orchard.as(orchard.admin());
    if (!api.get("/sessions").orFail().body().contains("One of many")) {
      for (int i = 0; i < 8; i++) {
        orchard.publishSession(orchard.admin(), "One of many, " + i, 5);
      }
    }
    return orchard;
  }

  private static void assertTakes(String what, RunningStack stack, Runnable page) {
    assertWithin(what, fewest(stack, page));
  }

  private static void assertWithin(String what, StatementCount.Counted counted) {
    System.err.printf("COUNTED %s: %s%n", what, counted);
    assertThat(counted.queries() + counted.housekeeping())
        .as("%s: %s", what, counted)
        .isBetween(1.0, (double) MOST);
    assertThat(counted.housekeeping())
        .as("%s: %s", what, counted)
        .isLessThan(MOST_HOUSEKEEPING + 1);
  }

  /** Work in the background may be heard too, but not each time. */
  private static StatementCount.Counted fewest(RunningStack stack, Runnable page) {
    StatementCount count = new StatementCount(stack.servers().mysql()::connectAsRoot);
    return Stream.generate(() -> count.count(TIMES, page))
        .limit(3)
        .min(Comparator.comparing(StatementCount.Counted::all))
        .orElseThrow();
  }
}
