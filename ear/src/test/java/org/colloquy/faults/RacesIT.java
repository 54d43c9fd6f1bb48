package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.AtOnce;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be changed is changed six times at the same moment. Whoever comes too late is
 * told so, as if they had come a moment later; nobody is told of a failure, and what is kept is
 * right.
 */
@OnRunningStack
class RacesIT {

  private static final int SIX = 6;
  private static final String STALE = "stale-edit";

  @Test
  void profile(RunningStack stack) {
    Network network = network(stack);
    Api ada = arrived(network, "Ada", "Profile");
    int version = ada.get("/me").orFail().json().path("version").asInt();

    List<Answer> answers =
        AtOnce.times(SIX, i -> ada.put("/me", Map.of("givenName", "Ada " + i, "version", version)));

    Answer winner = oneWins(answers, 200, STALE);
    JsonNode now = ada.get("/me").orFail().json();
    assertThat(now.path("givenName")).isEqualTo(winner.json().path("givenName"));
    assertThat(now.path("version").asInt()).isEqualTo(version + 1);
  }

  @Test
  void profileInSixWindows(RunningStack stack) {
    Network network = network(stack);
    Person ada = network.add(Person.of("Ada", "Windows", "member"));
    Visitor visitor = new Visitor();
    Answer form = visitor.signIn(network.page("/me/profile"), ada);

    List<Answer> answers =
        AtOnce.times(SIX, i -> visitor.send(form, Map.of("givenName", "Ada " + i, "save", "Save")));

    noFailures(answers);
    assertThat(answers).filteredOn(Answer::redirects).hasSize(1);
    String saved = network.as(ada).get("/me").orFail().json().path("givenName").asText();
    assertThat(answers)
        .filteredOn(answer -> !answer.redirects())
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.page().select("#errors").text()).contains("Nothing is saved yet");
              assertThat(answer.page().select(".notice-warning dd").text()).isEqualTo(saved);
              assertThat(answer.page().select("#givenName").val())
                  .startsWith("Ada ")
                  .isNotEqualTo(saved);
            });
  }

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
  void firstArrival(RunningStack stack) {
    Network network = network(stack);
    Person gwen = Person.of("Gwen", "Arriving", "member");
    network.realms().addAll(network.slug(), List.of(gwen));
    Api program = network.as(gwen);

    List<Answer> answers = AtOnce.times(SIX, i -> program.get("/me"));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(answers)
        .extracting(answer -> answer.json().path("id"))
        .containsOnly(answers.get(0).json().path("id"));
  }

  @Test
  void communitiesOfOneName(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());

    List<Answer> answers = AtOnce.times(SIX, i -> found(admin, "Of one name"));

    noFailures(answers);
    assertThat(statuses(answers)).containsExactly(201, 400, 400, 400, 400, 400);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 400)
        .allSatisfy(
            answer -> assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name"));
    assertThat(items(admin, "/communities?size=100"))
        .filteredOn(community -> community.path("name").asText().equals("Of one name"))
        .hasSize(1);
  }

  @Test
  void aCommunity(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    JsonNode community = found(admin, "To be edited").orFail().json();

    List<Answer> answers =
        AtOnce.times(
            SIX,
            i ->
                admin.put(
                    "/communities/" + community.path("id").asText(),
                    Map.of(
                        "name",
                        "Edited " + i,
                        "purpose",
                        "To learn from each other.",
                        "version",
                        community.path("version").asInt())));

    oneWins(answers, 200, STALE);
  }

  @Test
  void joiningAndLeaving(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    Api hana = arrived(network, "Hana", "Joining");
    String path = "/communities/" + id(found(admin, "Joined and left"));

    allGood(AtOnce.times(SIX, i -> hana.post(path + "/members", Map.of())));
    assertThat(hana.get(path).orFail().json().path("members").asInt()).isEqualTo(2);
    List<Answer> left = AtOnce.times(SIX, i -> hana.delete(path + "/members/me"));
    assertThat(statuses(left)).containsOnly(204);
    assertThat(hana.get(path).orFail().json().path("members").asInt()).isEqualTo(1);
    noFailures(
        AtOnce.times(
            SIX,
            i ->
                i % 2 == 0
                    ? hana.post(path + "/members", Map.of())
                    : hana.delete(path + "/members/me")));
  }

  @Test
  void conveners(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    Person ivo = Person.of("Ivo", "Convener", "convener");
    Person jude = Person.of("Jude", "Convener", "convener");
    Api ivos = arrived(network, ivo);
    Api judes = arrived(network, jude);
    String community = "/communities/" + id(found(ivos, "Convened by two"));
    String own = community + "/conveners/" + idOf(ivos);
    String others = community + "/conveners/" + idOf(judes);

    allGood(AtOnce.times(SIX, i -> ivos.put(others, null)));
    assertThat(admin.get(community).orFail().json().path("conveners")).hasSize(2);
    List<Answer> steppedDown =
        AtOnce.all(List.of(() -> ivos.delete(own), () -> judes.delete(others)));

    noFailures(steppedDown);
    assertThat(statuses(steppedDown)).containsExactly(200, 409);
    assertThat(admin.get(community).orFail().json().path("conveners")).hasSize(1);
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

  @Test
  void answersToAnInvitation(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String accepted = invited(stack, network, "Accepted six times");
    String both = invited(stack, network, "Accepted and declined");

    allGood(AtOnce.times(SIX, i -> accept(admin, accepted)));
    List<Answer> mixed =
        AtOnce.times(SIX, i -> i % 2 == 0 ? accept(admin, both) : decline(admin, both));
    allGood(
        AtOnce.times(
            SIX, i -> admin.post(accepted + "/withdrawal", Map.of("word", "We cannot come."))));

    noFailures(mixed);
    assertThat(admin.get(both).orFail().json().path("state").asText())
        .as("whoever accepts at last has accepted")
        .isEqualTo("ACCEPTED");
    assertThat(admin.get(accepted).orFail().json().path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(items(admin, "/sessions?size=100"))
        .filteredOn(session -> session.path("joint").asBoolean())
        .hasSize(1);
  }

  @Test
  void aJointSession(RunningStack stack) {
    Network network = network(stack);
    Api operator = stack.asOperator();
    Answer drafted = operator.post("/exchange/sessions", joint("Edited at once", network));
    String path = "/exchange/sessions/" + id(drafted);
    int version = drafted.json().path("version").asInt();

    oneWins(
        AtOnce.times(
            SIX,
            i -> {
              Map<String, Object> body = joint("Edited " + i, network);
              body.put("version", version);
              return operator.put(path, body);
            }),
        200,
        STALE);
    noFailures(AtOnce.times(SIX, i -> operator.post(path + "/invitations", Map.of())));
    noFailures(
        AtOnce.times(SIX, i -> operator.post(path + "/cancellation", Map.of("reason", "Snow."))));
    assertThat(operator.get(path).orFail().json().path("state").asText()).isEqualTo("CANCELLED");

    String other =
        "/exchange/sessions/"
            + id(operator.post("/exchange/sessions", joint("Discarded at once", network)));
    List<Answer> discarded = AtOnce.times(SIX, i -> operator.delete(other));
    assertThat(statuses(discarded)).containsExactly(204, 404, 404, 404, 404, 404);
  }

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

  private static Network network(RunningStack stack) {
    return stack.newNetwork("races", "Races Network");
  }

  /** Somebody who has been here, so that nothing about the row is left to happen by itself. */
  private static Api arrived(Network network, String givenName, String familyName) {
    return arrived(network, Person.of(givenName, familyName, "member"));
  }

  private static Api arrived(Network network, Person person) {
    Api program = network.as(network.add(person));
    program.get("/me").orFail();
    return program;
  }

  private static String idOf(Api program) {
    return program.get("/me").orFail().json().path("id").asText();
  }

  private static String id(Answer made) {
    return made.orFail().json().path("id").asText();
  }

  private static Answer demote(Api admin, JsonNode other) {
    return admin.put(
        "/members/" + other.path("id").asText() + "/roles",
        Map.of("roles", List.of(), "version", other.path("version").asInt()));
  }

  private static Answer found(Api founder, String name) {
    return founder.post(
        "/communities", Map.of("name", name, "purpose", "To learn from each other."));
  }

  private static Map<String, Object> session(String title) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(9, ChronoUnit.DAYS);
    Map<String, Object> body = new HashMap<>();
    body.put("title", title);
    body.put("kind", "webinar");
    body.put("start", start.toString());
    body.put("end", start.plus(1, ChronoUnit.HOURS).toString());
    body.put("zone", "UTC");
    return body;
  }

  private static Map<String, Object> joint(String title, Network network) {
    Map<String, Object> body = session(title);
    body.remove("kind");
    body.put("agenda", "One line");
    body.put("networks", List.of(network.slug()));
    return body;
  }

  /** The path of an invitation to a joint session, once it has arrived. */
  private static String invited(RunningStack stack, Network network, String title) {
    Api operator = stack.asOperator();
    String id = id(operator.post("/exchange/sessions", joint(title, network)));
    operator.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    String path = "/exchange/invitations/" + id;
    Api admin = network.as(network.admin());
    Until.becomes("it has arrived", () -> admin.get(path).status(), status -> status == 200);
    return path;
  }

  private static Answer accept(Api admin, String invitation) {
    return admin.post(invitation + "/acceptance", Map.of("revision", 1));
  }

  private static Answer decline(Api admin, String invitation) {
    return admin.post(invitation + "/refusal", Map.of("reason", "OTHER"));
  }

  private static JsonNode roster(Api organiser, String session) {
    return organiser.get("/sessions/" + session + "/registrations").orFail().json();
  }

  private static List<JsonNode> items(Api reader, String path) {
    List<JsonNode> items = new ArrayList<>();
    reader.get(path).orFail().json().path("items").forEach(items::add);
    return items;
  }

  private static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).sorted().toList();
  }

  private static void noFailures(List<Answer> answers) {
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
  }

  private static void allGood(List<Answer> answers) {
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
  }

  private static void allGood(List<Answer> answers, String status) {
    allGood(answers);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.json().path("status").asText()).isEqualTo(status));
  }

  /** All the others are told why not. */
  private static Answer oneWins(List<Answer> answers, int status, String reason) {
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
