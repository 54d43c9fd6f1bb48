package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.SampleReport;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Hundreds of people are reminded, and much happens meanwhile. */
@OnRunningStack
class LongWorkIT {

  private static final int AWAITED = 300;

  /** As many as a report may have. */
  private static final int CAME = 10_000;

  @Test
  void applicationDiesInTheMiddleAndEverybodyGetsOneLetterAndIsCountedOnce(RunningStack stack) {
    Network network = stack.newNetwork("reminded", "Reminded Network");
    Api convener = network.as(network.add(Person.of("Cora", "Counts", "convener")));
    stack.ledger().inviteMany(network, AWAITED);
    String counting = countAll(convener);
    Until.becomes(
        "some names are kept",
        () -> stack.ledger().namesInReports(network),
        names -> names >= CAME / 10);
    String task = remindAll(network.as(network.admin())).path("id").asText();
    Until.becomes(
        "some were written to", () -> stack.ledger().doneOf(network, task), done -> done >= 20);

    stack.killApplication();

    assertThat(stack.ledger().doneOf(network, task)).as("it died half way").isLessThan(AWAITED);
    assertThat(stack.ledger().attendances(network)).as("nothing is ever of half a report").isZero();
    stack.startApplication();
    becomes(network, counting, "DONE");
    assertThat(stack.ledger().namesInReports(network)).isEqualTo(CAME);
    assertThat(stack.ledger().attendances(network)).isEqualTo(CAME);
    JsonNode done = becomes(network, task, "DONE");
    assertThat(done.path("done").asInt()).isEqualTo(AWAITED);
    assertThat(done.path("total").asInt()).isEqualTo(AWAITED);
    assertThat(count(done, "reminded")).isEqualTo(AWAITED);
    assertThat(done.path("troubles")).isEmpty();
    assertThat(stack.ledger().lettersOf(task)).isEqualTo(AWAITED);
    Until.becomes(
        "all letters are there, the convener's own too, and no more",
        () -> stack.ledger().keptInvitationsOf("reminded"),
        letters -> letters == AWAITED + 1);
  }

  @Test
  void taskIsStoppedAndGoesOnWithoutThoseWhoCameMeanwhile(RunningStack stack) {
    Network network = stack.newNetwork("reminded-too", "Reminded Too Network");
    Api admin = network.as(network.admin());
    String otto = network.invite("Otto", "otto.often@example.org");
    stack.mailbag().letterTo("otto.often@example.org", "You are invited");
    admin.post("/members/" + otto + "/invitation", null).orFail();
    admin.post("/members/" + otto + "/invitation", null).orFail();
    stack.ledger().inviteMany(network, AWAITED);
    String task = remindAll(admin).path("id").asText();
    assertThat(admin.post("/members/reminders", null).json().path("type").asText())
        .as("one at a time")
        .endsWith(":task-under-way");
    Until.becomes(
        "some were written to", () -> stack.ledger().doneOf(network, task), done -> done >= 20);

    JsonNode stopping = admin.post("/tasks/" + task + "/cancellation", null).orFail().json();

    assertThat(stopping.path("state").asText()).isEqualTo("CANCELLING");
    JsonNode stopped = becomes(network, task, "CANCELLED");
    assertThat(stopped.path("done").asInt()).isBetween(20, AWAITED - 1);
    stack.ledger().letOneCome(network, task);
    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page("/tasks/" + task), network.admin());
    assertThat(page.page().select("#task-state").text()).isEqualTo("Stopped");
    assertThat(page.page().select("progress").attr("max")).isEqualTo(String.valueOf(AWAITED + 1));
    Answer resumed = visitor.submit(page, Map.of("resume-task", "Go on"));
    assertThat(resumed.page().select(".notice").text()).contains("goes on where it stopped");

    JsonNode done = becomes(network, task, "DONE");
    assertThat(count(done, "reminded")).isEqualTo(AWAITED - 1);
    assertThat(count(done, "came")).isEqualTo(1);
    assertThat(count(done, "written-enough")).isEqualTo(1);
    assertThat(done.path("troubles").findValuesAsText("name")).containsExactly("Otto");
    assertThat(stack.ledger().lettersOf(task)).isEqualTo(AWAITED - 1);
    Answer result = visitor.open(network.page("/tasks/" + task)).orFail();
    assertThat(result.page().select("#troubles").text())
        .isEqualTo("Otto Written to three times today already");
    assertThat(result.page().select("meta[http-equiv=refresh]"))
        .as("nothing more to come")
        .isEmpty();
  }

  @Test
  void onlyAdminsRemindAndWhoeverLostTheRightIsStopped(RunningStack stack) {
    Network network = stack.newNetwork("reminded-three", "Reminded Three Network");
    Person ada = network.add(Person.of("Lena", "Longwork", "member"));
    Person bea = network.add(Person.of("Bea", "Marsh", "network-admin"));
    String beaId = network.idOf(bea);
    assertThat(network.as(ada).post("/members/reminders", null).status()).isEqualTo(403);
    stack.ledger().inviteMany(network, AWAITED);
    String task = remindAll(network.as(bea)).path("id").asText();

    Api admin = network.as(network.admin());
    admin
        .put(
            "/members/" + beaId + "/roles",
            Map.of("roles", List.of(), "version", versionOf(admin, beaId)))
        .orFail();

    JsonNode stopped = becomes(network, task, "FAILED");
    assertThat(stopped.path("failure").asText()).isEqualTo("right-lost");
    assertThat(stopped.path("done").asInt()).isLessThan(AWAITED);
    for (Api stranger : List.of(network.as(ada), elsewhere(stack))) {
      assertThat(stranger.get("/tasks/" + task).status()).isEqualTo(404);
      assertThat(stranger.post("/tasks/" + task + "/cancellation", null).status()).isEqualTo(404);
      assertThat(stranger.post("/tasks/" + task + "/resumption", null).status()).isEqualTo(404);
      assertThat(stranger.get("/tasks").orFail().json().path("items").findValuesAsText("id"))
          .doesNotContain(task);
    }
    assertThat(network.as(bea).post("/tasks/" + task + "/resumption", null).json().path("type"))
        .as("it is hers, and no more her right")
        .hasToString("\"urn:colloquy:problem:task-right\"");

    admin.post("/tasks/" + task + "/resumption", null).orFail();

    assertThat(count(becomes(network, task, "DONE"), "reminded")).isEqualTo(AWAITED);
    assertThat(stack.ledger().lettersOf(task)).isEqualTo(AWAITED);
  }

  @Test
  void taskOfANetworkThatIsSuspendedRests(RunningStack stack) {
    Network network = stack.newNetwork("reminded-four", "Reminded Four Network");
    stack.ledger().inviteMany(network, 2 * AWAITED);
    String task = remindAll(network.as(network.admin())).path("id").asText();
    Api operator = stack.asOperator();
    operator.post("/networks/reminded-four/suspension", Map.of("reason", "For a while.")).orFail();
    Until.becomes(
        "its site is closed",
        () -> new Visitor().get(network.page("/")).status(),
        status -> status == 503);
    // Longer than the slice at work takes.
    Network other = stack.newNetwork("reminded-five", "Reminded Five Network");
    long rests = stack.ledger().doneOf(network, task);
    stack.ledger().inviteMany(other, 30);
    becomes(other, remindAll(other.as(other.admin())).path("id").asText(), "DONE");

    assertThat(stack.ledger().doneOf(network, task)).isEqualTo(rests).isLessThan(2 * AWAITED);
    operator.delete("/networks/reminded-four/suspension").orFail();
    assertThat(count(becomes(network, task, "DONE"), "reminded")).isEqualTo(2 * AWAITED);
  }

  /** A report of very many people, at a session that whoever asks organises. */
  private static String countAll(Api convener) {
    String session =
        convener
            .post(
                "/sessions",
                Map.of(
                    "title", "Many came",
                    "kind", "learning-session",
                    "start", "2020-01-01T10:00",
                    "end", "2020-01-01T11:00",
                    "zone", "UTC",
                    "publish", true))
            .orFail()
            .json()
            .path("id")
            .asText();
    String reports = "/sessions/" + session + "/attendance-reports";
    List<String> names = IntStream.range(0, CAME).mapToObj(at -> "Person " + at).toList();
    String report =
        convener
            .post(reports, SampleReport.of(names))
            .orFail()
            .json()
            .path("report")
            .path("id")
            .asText();
    Answer applied = convener.post(reports + "/" + report + "/application", Map.of()).orFail();
    assertThat(applied.json().path("report").path("appliedAt").asText("")).isEmpty();
    return applied.json().path("report").path("task").asText();
  }

  private static JsonNode remindAll(Api admin) {
    Answer answer = admin.post("/members/reminders", null).orFail();
    assertThat(answer.status()).isEqualTo(202);
    JsonNode task = answer.json();
    assertThat(answer.location().orElseThrow().getPath())
        .isEqualTo("/api/v1/tasks/" + task.path("id").asText());
    return task;
  }

  private static JsonNode becomes(Network network, String task, String state) {
    return Until.becomes(
        "the task is " + state,
        () -> network.as(network.admin()).get("/tasks/" + task).orFail().json(),
        found -> found.path("state").asText().equals(state));
  }

  private static int count(JsonNode task, String verdict) {
    for (JsonNode count : task.path("counts")) {
      if (count.path("verdict").asText().equals(verdict)) {
        return count.path("number").asInt();
      }
    }
    return 0;
  }

  private static int versionOf(Api admin, String member) {
    return admin.get("/members/" + member).orFail().json().path("version").asInt();
  }

  private static Api elsewhere(RunningStack stack) {
    Network meadow = stack.meadow();
    return meadow.as(meadow.admin());
  }
}
