package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.races.Races.SIX;
import static org.colloquy.races.Races.items;
import static org.colloquy.races.Races.network;
import static org.colloquy.races.Races.noFailures;
import static org.colloquy.races.Races.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What an admin does with the network itself, six times at the same moment. */
@OnRunningStack
class NetworkAtOnceIT {

  @Test
  void colour(RunningStack stack) {
    Network network = network(stack);
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(network.page("/admin/branding"), network.admin());

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i -> visitor.send(form, Map.of("accent", "#10203" + i, "save-colour", "Save colour")));

    noFailures(answers);
    assertThat(answers).allMatch(Answer::redirects);
  }

  @Test
  void removingTheExamples(RunningStack stack) {
    Network network = stack.newNetwork("races-examples", "Races of examples");
    Api admin = network.as(network.admin());
    String session = network.publishSession(network.admin(), "A real session", 2);
    List<Api> programs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Person person = network.addExample(Person.of("Max", "Madeup " + i, "member"));
      programs.add(network.as(person));
    }
    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page("/admin/examples"), network.admin());
    List<Callable<Answer>> requests = new ArrayList<>();
    programs.forEach(
        program ->
            requests.add(() -> program.post("/sessions/" + session + "/registrations", Map.of())));
    IntStream.range(0, 3)
        .forEach(
            i ->
                requests.add(
                    () -> visitor.send(page, Map.of("remove-examples", "Remove all examples"))));

    List<Answer> answers = AtOnce.all(requests);

    noFailures(answers);
    assertThat(roster(admin, session).path("confirmed")).isEmpty();
    assertThat(items(admin, "/members?search=Madeup")).isEmpty();
  }
}
