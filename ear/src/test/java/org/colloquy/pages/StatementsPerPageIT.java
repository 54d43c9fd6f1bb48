package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.stream.Stream;
import org.colloquy.deploy.bench.StatementCount;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** A page asks the database as often with many sessions as with one: no query in a loop. */
@OnRunningStack
class StatementsPerPageIT {

  private static final int MOST = 6;
  private static final int MOST_OF_CONSOLE = 8;
  private static final int TIMES = 20;

  @Test
  void listOfSessionsTakesSixStatementsHoweverManyThereAre(RunningStack stack) {
    Network orchard = stack.newNetwork("orchard", "Orchard Network");
    Person ada = stack.memberOf(orchard, "Ada", "Lindqvist");
    for (int i = 0; i < 8; i++) {
      orchard.publishSession(orchard.admin(), "One of many, " + i, 5);
    }
    URI list = orchard.page("/sessions");
    Visitor visitor = new Visitor();
    assertThat(visitor.signIn(list, ada).body()).contains("One of many, 7");

    assertTakes(MOST, stack, () -> visitor.get(list).orFail());
  }

  @Test
  void consoleOfTheOperatorAsksAsOftenForManyNetworksAsForOne(RunningStack stack) {
    stack.harbour();
    stack.meadow();
    stack.newNetwork("orchard", "Orchard Network");
    URI console = stack.platform().resolve("/operator");
    Visitor visitor = new Visitor();
    assertThat(visitor.signIn(console, stack.operator()).body()).contains("Orchard Network");

    assertTakes(MOST_OF_CONSOLE, stack, () -> visitor.get(console).orFail());
  }

  private static void assertTakes(int most, RunningStack stack, Runnable page) {
    StatementCount count = new StatementCount(stack.servers().mysql()::connectAsRoot);
    // Work in the background may be heard too, but not each time.
    StatementCount.Counted fewest =
        Stream.generate(() -> count.count(TIMES, page))
            .limit(3)
            .min(Comparator.comparing(StatementCount.Counted::queries))
            .orElseThrow();
    assertThat(fewest.queries()).as("%s", fewest.example()).isBetween(1.0, (double) most);
  }
}
