package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.running.Answer;
import org.colloquy.running.Mailbag;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, and a program that sends a request again, make one thing. */
@OnRunningStack
class RepeatedRequestIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SESSION =
      Map.of(
          "title", "Pressed twice",
          "description", "What we saw.",
          "kind", "webinar",
          "start", "2090-12-03T16:00",
          "end", "2090-12-03T17:30",
          "zone", "Africa/Nairobi",
          "place", "",
          "link", "",
          "seats", "",
          "publish", "Publish");

  @Test
  void sessionPublishedByADoubleClickOrAgainAfterBackIsOne(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor organiser = new Visitor();
    Answer form = organiser.signIn(network.page("/sessions/new"), network.admin());

    List<Answer> clicks = atOnce(() -> organiser.send(form, SESSION));
    Answer back = organiser.send(form, SESSION);

    assertThat(clicks).allSatisfy(click -> assertThat(click.location()).isEqualTo(back.location()));
    assertThat(back.location().orElseThrow().getPath()).matches("/sessions/[0-9a-f-]{36}");
    assertThat(
            network
                .as(network.admin())
                .get("/sessions?view=organised")
                .orFail()
                .json()
                .path("items")
                .findValuesAsText("title"))
        .containsOnlyOnce("Pressed twice");
  }

  @Test
  void seriesIsPublishedOnceAndNotBeforeItsDatesWereShown(RunningStack stack) {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor organiser = new Visitor();
    Answer form = organiser.signIn(network.page("/sessions/new"), network.admin());
    Map<String, String> fields = new HashMap<>(SESSION);
    fields.putAll(
        Map.of(
            "title", "Week by week",
            "start", "2090-10-24T14:00",
            "end", "2090-10-24T15:00",
            "zone", "Europe/London",
            "every", "WEEK",
            "count", ""));

    Answer endless = organiser.send(form, fields);
    assertThat(endless.page().select(".field-error").text()).contains("last day");
    fields.put("count", "2");
    Answer shown = organiser.send(endless, fields);
    assertThat(shown.page().select("#dates li").eachText())
        .hasSize(2)
        .anySatisfy(date -> assertThat(date).contains("31 October 2090"));
    fields.put("count", "3");
    Answer another = organiser.send(shown, fields);
    assertThat(another.page().select("#dates li")).as("others were shown").hasSize(3);

    Answer published = organiser.send(another, fields);
    Answer back = organiser.send(another, fields);

    assertThat(published.location()).isEqualTo(back.location());
    String series = published.location().orElseThrow().getPath();
    assertThat(series).matches("/series/[0-9a-f-]{36}");
    assertThat(organiser.get(network.page(series)).page().select(".session-title").eachText())
        .containsExactly("Week by week", "Week by week", "Week by week");
    assertThat(
            organiser
                .get(network.page("/sessions/calendar?show=month&day=2090-11-01&kind=webinar"))
                .page()
                .select(".calendar-sessions a")
                .eachText())
        .as("the last Tuesday of October lies in the first week of November's")
        .filteredOn("Week by week"::equals)
        .hasSize(2);
  }

  @Test
  void copyOfASessionIsAnotherOneWithATimeOfItsOwn(RunningStack stack) {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor organiser = new Visitor();
    Answer form = organiser.signIn(network.page("/sessions/new"), network.admin());
    Map<String, String> fields = new HashMap<>(SESSION);
    fields.putAll(Map.of("title", "Worth doing again", "seats", "12", "place", "Ward 4"));
    String first = organiser.send(form, fields).location().orElseThrow().getPath();
    String link = organiser.get(network.page(first)).page().select("#copy").attr("href");

    Answer copy = organiser.get(network.page(link));

    assertThat(copy.page().select("#title").val()).isEqualTo("Worth doing again");
    assertThat(copy.page().select("#seats").val()).isEqualTo("12");
    assertThat(copy.page().select("#zone option[selected]").val()).isEqualTo("Africa/Nairobi");
    assertThat(copy.page().select("#start").val()).isEmpty();
    fields.remove("publish");
    fields.putAll(Map.of("start", "", "end", "", "save", "Draft"));
    assertThat(organiser.send(copy, fields).page().select(".field-error").eachText())
        .as("somebody has to say when")
        .hasSize(2);
    fields.putAll(Map.of("start", "2090-12-10T16:00", "end", "2090-12-10T17:30"));
    Answer saved = organiser.send(copy, fields);
    assertThat(saved.location().orElseThrow().getPath()).isNotEqualTo(first);
  }

  @Test
  void secondPostOfACommunityLeadsToIt(RunningStack stack) {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor organiser = new Visitor();
    Answer form = organiser.signIn(network.page("/communities/new"), network.admin());
    Map<String, String> fields =
        Map.of("name", "Nursing", "purpose", "To learn from each other.", "save", "Found it");

    Answer first = organiser.send(form, fields);
    Answer second = organiser.send(form, fields);

    assertThat(second.location()).isEqualTo(first.location()).isPresent();
  }

  @Test
  void formThatComesBackKeepsItsKey(RunningStack stack) {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor organiser = new Visitor();
    Answer form = organiser.signIn(network.page("/communities/new"), network.admin());

    Answer again =
        organiser.send(form, Map.of("name", "N", "purpose", "Too short.", "save", "Found it"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.page().select("[name=formKey]").val())
        .isNotEmpty()
        .isEqualTo(form.page().select("[name=formKey]").val());
  }

  @Test
  void somebodyInvitedTwiceIsInvitedOnce(RunningStack stack) {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Visitor admin = new Visitor();
    Answer form = admin.signIn(network.page("/admin/invite"), network.admin());
    Map<String, String> fields =
        Map.of("givenName", "Tess", "email", "tess.twice@example.org", "send", "Invite");

    Answer first = admin.send(form, fields);
    Answer second = admin.send(form, fields);

    assertThat(second.location()).isEqualTo(first.location()).isPresent();
    assertThat(
            admin
                .send(
                    form, Map.of("givenName", "Uma", "email", "uma@example.org", "send", "Invite"))
                .location())
        .as("somebody else, with the form from before")
        .isPresent();
    assertThat(found(network, "tess.twice")).isEqualTo(1);
    assertThat(found(network, "uma@")).isEqualTo(1);
  }

  @Test
  void equalInvitationsAtOnceAreOneOrNone(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Person vera = Person.of("Vera", "Here", "member");
    network.realms().addAll(network.slug(), List.of(vera));
    String admin = network.realms().token(network.slug(), network.admin());
    URI members = network.page("/api/v1/members");

    List<Answer> good = equalInvitationsAtOnce(members, admin, "will.twice@example.org");
    assertThat(good)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(201);
              assertThat(stack.realms().has(network.slug(), "will.twice@example.org")).isTrue();
            });
    assertThat(good.stream().map(RepeatedRequestIT::id).distinct()).hasSize(1);

    List<Answer> vain = equalInvitationsAtOnce(members, admin, vera.email());
    assertThat(vain)
        .as("the realm has somebody with this address")
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.body()).isEqualTo(409);
              assertThat(answer.json().path("type").asText()).endsWith(":account-exists");
            });
    assertThat(found(network, vera.email())).isZero();
  }

  private static List<Answer> equalInvitationsAtOnce(URI members, String admin, String email)
      throws Exception {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Map.of("givenName", "Twice", "email", email);
    return atOnce(() -> post(members, admin, key, body));
  }

  @Test
  void programThatSendsARequestAgainGetsWhatWasMade(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Person other = network.add(Person.of("Other", "Convener", "convener"));
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = new HashMap<>(SESSION);
    body.put("title", "Sent twice");
    body.put("seats", null);
    body.put("publish", true);
    String admins = network.realms().token(network.slug(), network.admin());
    URI sessions = network.page("/api/v1/sessions");

    List<Answer> answers = atOnce(() -> post(sessions, admins, key, body));
    answers.add(post(sessions, admins, key, body));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(answers.stream().map(RepeatedRequestIT::id).distinct()).hasSize(1);
    String others = network.realms().token(network.slug(), other);
    assertThat(id(post(sessions, others, key, body)))
        .as("the key of somebody else")
        .isNotEqualTo(id(answers.get(0)));
    Answer refused = post(sessions, admins, "no-uuid", body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("Idempotency-Key").contains("Give a UUID");
    assertThat(id(post(sessions, admins, null, body))).isNotEqualTo(id(answers.get(0)));
  }

  @Test
  void jointSessionDraftedTwiceIsOne(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    Map<String, Object> body =
        Map.of(
            "title", "Drafted twice",
            "agenda", "What we do together.",
            "start", "2090-12-03T16:00",
            "end", "2090-12-03T17:30",
            "zone", "Africa/Nairobi",
            "networks", List.of(network.slug()));
    String token = stack.operatorToken();
    String key = UUID.randomUUID().toString();
    URI joint = stack.platform().resolve("/api/v1/exchange/sessions");

    List<Answer> answers = atOnce(() -> post(joint, token, key, body));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(answers.stream().map(RepeatedRequestIT::id).distinct()).hasSize(1);
  }

  @Test
  void networkThatIsAskedForTwiceIsOneAlsoWithANameThatIsMadeForIt(RunningStack stack)
      throws Exception {
    Map<String, Object> body =
        Map.of(
            "name", "Asked For Twice",
            "purpose", "Nurses and doctors who learn from each other.",
            "countries", List.of("GB"),
            "expectedMembers", 50,
            "language", "en",
            "zone", "Europe/London",
            "admin",
                Map.of(
                    "givenName", "Nora",
                    "familyName", "Haugen",
                    "email", "nora.twice@example.org"));
    String token = stack.operatorToken();
    String key = UUID.randomUUID().toString();
    URI networks = stack.platform().resolve("/api/v1/networks");

    List<Answer> answers = atOnce(() -> post(networks, token, key, body));
    answers.add(post(networks, token, key, body));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(202));
    assertThat(answers.stream().map(answer -> answer.json().path("slug").asText()).distinct())
        .hasSize(1);
  }

  @Test
  void letterThatIsAskedForTwiceIsOneAndItsLinkWorks(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-page", "Repeat Network");
    String email = "lena.letters@example.org";
    String lena = network.invite("Lena", email);
    stack.mailbag().letterTo(email, "You are invited");
    String token = network.realms().token(network.slug(), network.admin());
    URI reminder = network.page("/api/v1/members/" + lena + "/invitation");
    String key = UUID.randomUUID().toString();

    List<Answer> answers = atOnce(() -> post(reminder, token, key, Map.of()));
    answers.add(post(reminder, token, key, Map.of()));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(204));
    List<String> letters = stack.mailbag().lettersTo(email, "You are invited", 2);
    assertThat(letters).hasSize(2);
    assertThat(new Visitor().open(URI.create(Mailbag.linkIn(letters.get(0)))).heading())
        .isNotEqualTo("This link leads nowhere");
    assertThat(stack.ledger().mailsUnder("invitation:" + lena + ":")).isEqualTo(2);
    post(reminder, token, UUID.randomUUID().toString(), Map.of()).orFail();
    assertThat(stack.ledger().mailsUnder("invitation:" + lena + ":"))
        .as("another key, another letter")
        .isEqualTo(3);
  }

  private static String id(Answer answer) {
    return answer.orFail().json().path("id").asText();
  }

  private static int found(Network network, String text) {
    return network
        .as(network.admin())
        .get("/members?search=" + text)
        .orFail()
        .json()
        .path("total")
        .asInt();
  }

  private static Answer post(URI address, String token, String key, Map<String, Object> body)
      throws JsonProcessingException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("Accept", "application/json");
    headers.put("Content-Type", "application/json");
    if (key != null) {
      headers.put("Idempotency-Key", key);
    }
    return new Visitor().send("POST", address, headers, JSON.writeValueAsString(body));
  }

  private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
    CyclicBarrier gate = new CyclicBarrier(3);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Answer>> pending = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        pending.add(
            threads.submit(
                () -> {
                  gate.await();
                  return request.call();
                }));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> each : pending) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
