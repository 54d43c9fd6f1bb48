package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a door takes, everything behind it takes: the names and addresses of people, and the titles
 * of things, on their way through rows, realms and mails.
 */
@OnRunningStack
class NamesIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. (Ann)",
        "Smith & Sons",
        "Ada (she/her)",
        "Robert \"Bob\"",
        "Ann/Bea",
        "Bé; <Q>"
      })
  void whoIsInvitedUnderTheirNameComesInWithoutADetour(String name, RunningStack stack) {
    Network harbour = stack.harbour();
    Person person =
        new Person(
            name,
            name,
            "named-" + Math.abs(name.hashCode()) + "@example.org",
            "named-makes-9-tests",
            List.of("member"));

    harbour.add(person);
    Answer page = new Visitor().signIn(harbour.page("/me"), person);

    assertThat(page.address().getPath()).isEqualTo("/me");
    assertThat(page.page().select("#givenName").val()).isEqualTo(name);
    assertThat(harbour.as(person).get("/me").orFail().json().path("familyName").asText())
        .isEqualTo(name);
  }

  @Test
  void whoeverStartsANetworkUnderTheirNameComesInWithoutADetour(RunningStack stack) {
    Person admin =
        new Person(
            "Ada (QI lead)",
            "Joseph & Fils",
            "s.o'brien+qi@example.org",
            "ada-makes-9-tests",
            List.of("network-admin"));

    Network network = stack.await(stack.request("odd-names", "Odd <Names> & \"Sons\"", admin));
    Answer page = new Visitor().signIn(network.page("/admin"), admin);

    assertThat(page.address().getPath()).isEqualTo("/admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "ann@localhost",
        "é@example.org",
        "ada@münchen.example",
        "\"a b\"@example.org",
        "\uFEFFann@example.org",
        "a@example.org,b@example.org",
        "Ann <a@example.org>"
      })
  void addressThatNothingBehindTheDoorTakesIsRefusedAtItsField(String email, RunningStack stack) {
    Network harbour = stack.harbour();

    assertThat(wrongFields(invite(harbour, Map.of("givenName", "Ann", "email", email))))
        .containsExactly("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u200B\u3164", "\u202E", "\u0000", ""})
  void nameThatNobodySeesIsRefusedAtItsField(String name, RunningStack stack) {
    Network harbour = stack.harbour();
    Map<String, Object> nobody = Map.of("givenName", name, "email", "nobody-sees@example.org");

    assertThat(wrongFields(invite(harbour, nobody))).containsExactly("givenName");
    assertThat(
            wrongFields(
                harbour.as(harbour.admin()).put("/me", Map.of("givenName", name, "version", 0))))
        .containsExactly("givenName");
  }

  @Test
  void nameThatLeadsSomewhereIsMailedToNobody(RunningStack stack) {
    Network harbour = stack.harbour();

    assertThat(
            wrongFields(
                invite(
                    harbour,
                    Map.of(
                        "givenName",
                        "Ann\r\n\r\nSign in at https://evil.example/",
                        "familyName",
                        "www.evil.example",
                        "email",
                        "lead-away@example.org"))))
        .containsExactlyInAnyOrder("givenName", "familyName");
  }

  @Test
  void listsThatHoldNothingAreRefusedAtTheirField(RunningStack stack) {
    Network harbour = stack.harbour();
    List<String> nothing = Arrays.asList("convener", null);
    Person kim = stack.memberOf(harbour, "Kim", "Nothing");

    assertThat(
            wrongFields(
                invite(
                    harbour,
                    Map.of("givenName", "Ann", "email", "null@example.org", "roles", nothing))))
        .containsExactly("roles");
    assertThat(
            wrongFields(
                harbour
                    .as(harbour.admin())
                    .put(
                        "/members/" + harbour.idOf(kim) + "/roles",
                        Map.of("roles", nothing, "version", 0))))
        .containsExactly("roles");
    Answer network =
        stack
            .asOperator()
            .post(
                "/networks",
                Map.of(
                    "name", "N", "slug", "nothing", "countries", Collections.singletonList(null)));
    assertThat(wrongFields(network)).contains("countries");
  }

  @Test
  void realmThatRefusesForAReasonOfItsOwnLeavesNothingHalfMade(RunningStack stack) {
    Network strict = stack.newNetwork("strict-realm", "Strict Realm");
    // Signed in before: by the stricter rule the admin would have to mend her own name first.
    Api admin = strict.as(strict.admin());
    Map<String, Object> ann = Map.of("givenName", "Ann", "email", "ann.strict@example.org");
    ObjectNode before =
        (ObjectNode) stack.realms().admin("GET", "strict-realm", "/users/profile", null).json();
    ObjectNode stricter = before.deepCopy();
    ((ObjectNode) stricter.path("attributes").get(2).path("validations"))
        .putObject("length")
        .put("min", 90);
    stack.realms().admin("PUT", "strict-realm", "/users/profile", stricter).orFail();

    Answer refused = admin.post("/members", ann);
    assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    assertThat(refused.json().path("type").asText()).endsWith("account-refused");
    assertThat(members(admin, "ann.strict")).isZero();

    stack.realms().admin("PUT", "strict-realm", "/users/profile", before).orFail();
    assertThat(admin.post("/members", ann).status()).as("the same again").isEqualTo(201);
    assertThat(members(admin, "ann.strict")).isEqualTo(1);
  }

  @Test
  void whoIsJustBeingRemovedCanBeInvitedAgainInAMinute(RunningStack stack) {
    Network harbour = stack.harbour();
    Person gone = harbour.add(Person.of("Gwen", "Goneby", "member"));
    stack.ledger().removeRowOf(harbour, gone);

    Answer again = invite(harbour, Map.of("givenName", "Gwen", "email", gone.email()));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("type").asText()).endsWith("account-leaving");
    assertThat(members(harbour.as(harbour.admin()), gone.email())).isZero();
  }

  @Test
  void titleWithASignOfAnOldWordProcessorIsMailed(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session =
        harbour.publishSession(harbour.admin(), "Sepsis\tbundle 2016\u00962020\u0007", 5);

    harbour.as(ada).post("/sessions/" + session + "/registrations", null).orFail();

    assertThat(stack.mailbag().letterTo(ada.email(), "Sepsis bundle 2016–2020"))
        .contains("You have a seat for \"Sepsis bundle 2016–2020\".");
  }

  @Test
  void networkWhoseNameHoldsControlSignsIsMailed(RunningStack stack) {
    Visitor visitor = Visitor.at("192.0.2.30");
    Answer form = visitor.open(stack.platform().resolve("/start")).orFail();
    Map<String, String> fields = new HashMap<>();
    fields.put("name", "Aspen\tNet\r\nwork\u0000");
    fields.put("slug", "aspen");
    fields.put("purpose", "Nurses who learn together.");
    fields.put("countries", "GB");
    fields.put("expectedMembers", "80");
    fields.put("language", "en");
    fields.put("zone", "Europe/London");
    fields.put("givenName", "Wren");
    fields.put("email", "wren.aspen@example.org");
    fields.put("send", "Send me the link");

    Answer sent = visitor.submit(form, fields);

    assertThat(sent.heading()).isEqualTo("Look into your mail");
    stack.mailbag().letterTo("wren.aspen@example.org", "Confirm your new network: Aspen Net work");
  }

  private static Answer invite(Network network, Map<String, Object> body) {
    return network.as(network.admin()).post("/members", body);
  }

  private static List<String> wrongFields(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
        .map((JsonNode error) -> error.path("field").asText())
        .toList();
  }

  private static long members(Api admin, String search) {
    return admin.get("/members?search=" + search).orFail().json().path("total").asLong();
  }
}
