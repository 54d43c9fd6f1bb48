package org.colloquy.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;

/** What all races need: somebody to run, and what may come of it. */
final class Races {

  static final int SIX = 6;
  static final String STALE = "stale-edit";

  private Races() {}

  static Network network(RunningStack stack) {
    return stack.newNetwork("races", "Races Network");
  }

  /** Somebody who has been here, so that nothing about the row is left to happen by itself. */
  static Api arrived(Network network, String givenName, String familyName) {
    return arrived(network, Person.of(givenName, familyName, "member"));
  }

  static Api arrived(Network network, Person person) {
    Api program = network.as(network.add(person));
    program.get("/me").orFail();
    return program;
  }

  static String idOf(Api program) {
    return program.get("/me").orFail().json().path("id").asText();
  }

  static String id(Answer made) {
    return made.orFail().json().path("id").asText();
  }

  static Answer found(Api founder, String name) {
    return founder.post(
        "/communities", Map.of("name", name, "purpose", "To learn from each other."));
  }

  static Map<String, Object> session(String title) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(9, ChronoUnit.DAYS);
    Map<String, Object> body = new HashMap<>();
    body.put("title", title);
    body.put("kind", "webinar");
    body.put("start", start.toString());
    body.put("end", start.plus(1, ChronoUnit.HOURS).toString());
    body.put("zone", "UTC");
    return body;
  }

  static JsonNode roster(Api organiser, String session) {
    return organiser.get("/sessions/" + session + "/registrations").orFail().json();
  }

  static List<JsonNode> items(Api reader, String path) {
    List<JsonNode> items = new ArrayList<>();
    reader.get(path).orFail().json().path("items").forEach(items::add);
    return items;
  }

  static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).sorted().toList();
  }

  static void noFailures(List<Answer> answers) {
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
  }

  static void allGood(List<Answer> answers) {
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
  }

  static void allGood(List<Answer> answers, String status) {
    allGood(answers);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.json().path("status").asText()).isEqualTo(status));
  }

  /** All the others are told why not. */
  static Answer oneWins(List<Answer> answers, int status, String reason) {
    noFailures(answers);
    assertThat(answers).filteredOn(answer -> answer.status() == status).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != status)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.json().path("type").asText())
                  .isEqualTo("urn:colloquy:problem:" + reason);
            });
    return answers.stream().filter(a -> a.status() == status).findFirst().orElseThrow();
  }
}
