package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.Test;

/** Two hundred people want one of thirty seats at the same moment. */
@OnRunningStack
class RushForSeatsIT {

  private static final int PEOPLE = 200;
  private static final int SEATS = 30;

  @Test
  void exactlyThirtyAreConfirmedAndTheOthersWaitInOrder(RunningStack stack) {
    Network network = stack.newNetwork("rush", "Rush Network");
    network.realms().hashQuickly(network.slug());
    List<Person> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> Person.of("Person", "Number %03d".formatted(i), "member"))
            .toList();
    network.realms().addAll(network.slug(), people);
    String session = network.publishSession(network.admin(), "Thirty seats", SEATS);
    List<Api> programs = new ArrayList<>();
    for (Person person : people) {
      programs.add(network.as(person));
    }

    String path = "/sessions/" + session + "/registrations";
    List<Answer> answers = AtOnce.times(PEOPLE, i -> programs.get(i).post(path, Map.of()));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201));
    JsonNode roster =
        network.as(network.admin()).get("/sessions/" + session + "/registrations").orFail().json();
    List<String> confirmed = members(roster.path("confirmed"));
    List<String> waiting = members(roster.path("waiting"));
    assertThat(confirmed).hasSize(SEATS).doesNotHaveDuplicates();
    assertThat(waiting)
        .hasSize(PEOPLE - SEATS)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(confirmed);
    for (int i = 0; i < PEOPLE; i++) {
      JsonNode place = answers.get(i).json();
      if (place.path("state").asText().equals("WAITING")) {
        assertThat(roster.path("waiting").path(place.path("position").asInt() - 1).path("name"))
            .as("who was told %s", place)
            .hasToString("\"" + people.get(i).name() + "\"");
      }
    }
  }

  private static List<String> members(JsonNode entries) {
    List<String> members = new ArrayList<>();
    entries.forEach(entry -> members.add(entry.path("memberId").asText()));
    return members;
  }
}
