package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What can go wrong when somebody asks for a network, and what they are told. */
@OnRunningStack
class StartFormIT {

  private static final Map<String, String> FIELDS =
      Map.of(
          "name", "Willow Network",
          "slug", "willow",
          "purpose", "District nurses who learn together.",
          "countries", "GB",
          "expectedMembers", "80",
          "language", "en",
          "zone", "Europe/London",
          "givenName", "Wren",
          "familyName", "Ashby",
          "email", "wren.ashby@example.org");

  @Test
  void elevenRequestsInAMinuteAreOneTooMany(RunningStack stack) {
    Visitor hasty = Visitor.at("192.0.2.1");
    Answer form = form(stack, hasty);
    for (int i = 0; i < 10; i++) {
      assertThat(hasty.send(form, fields("purpose", "")).status()).isEqualTo(200);
    }

    Answer eleventh = hasty.send(form, fields("purpose", "Written with care."));

    assertThat(eleventh.status()).isEqualTo(429);
    assertThat(eleventh.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
    assertThat(eleventh.page().text()).contains("That was too often. Please wait");
    assertThat(eleventh.page().select("#purpose").val())
        .as("what was typed")
        .isEqualTo("Written with care.");
    Visitor other = Visitor.at("192.0.2.2");
    assertThat(other.send(form(stack, other), fields("purpose", "")).status())
        .as("another address is served")
        .isEqualTo(200);
  }

  @Test
  void addressIsTakenReservedOrMalformed(RunningStack stack) {
    stack.harbour();
    Visitor visitor = Visitor.at("192.0.2.3");
    Answer form = form(stack, visitor);

    assertThat(problemOf(visitor.send(form, fields("slug", "harbour"))))
        .contains("Another network already has this address. Choose another one.");
    assertThat(problemOf(visitor.send(form, fields("slug", "admin"))))
        .contains("The platform keeps this address for itself. Choose another one.");
    assertThat(problemOf(visitor.send(form, fields("slug", "-no name-"))))
        .contains("Use 3 to 24 letters a to z");
  }

  @Test
  void formSentTwiceIsOneRequestWhoseLinkWorksOnce(RunningStack stack) {
    Visitor visitor = Visitor.at("192.0.2.4");
    Answer form = form(stack, visitor);

    Answer first = visitor.send(form, fields("slug", "willow"));
    Answer second = visitor.send(form, fields("slug", "willow"));

    assertThat(first.headers().firstValue("Location"))
        .as("by the path: a proxy may stand between")
        .hasValueSatisfying(place -> assertThat(place).startsWith("/start/sent/"));
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(stack.ledger().requestsFor("willow")).isEqualTo(1);

    Answer link = visitor.open(first.location().orElseThrow());
    Answer question = visitor.open(stack.platform().resolve(linkIn(link)));
    assertThat(question.heading()).isEqualTo("Start this network?");
    Answer progress = visitor.submit(question, Map.of("go", "Start the network"));
    assertThat(progress.address().getPath()).startsWith("/start/progress/");
    assertThat(new Visitor().open(question.address()).heading())
        .isEqualTo("This link has been used");
  }

  @Test
  void nobodyIsMailedWordsOfAStrangersOwn(RunningStack stack) {
    Visitor visitor = Visitor.at("192.0.2.6");
    Map<String, String> fields =
        fields(
            "givenName",
            "Ann\r\n\r\nYour account was locked. Sign in at https://evil.example/ now");
    fields.put("slug", "evil");
    fields.put("name", "The www.evil.example Network");

    Answer refused = visitor.send(form(stack, visitor), fields);

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.page().select("#givenName-error").text())
        .contains("Leave addresses such as https://");
    assertThat(refused.page().select("#name-error").text())
        .contains("Leave addresses such as https://");
    assertThat(stack.ledger().requestsFor("evil")).isZero();
  }

  @Test
  void fourthRequestForOneAddressInADayIsOneTooMany(RunningStack stack) {
    Visitor visitor = Visitor.at("192.0.2.7");
    Map<String, String> fields = fields("email", "often.asked@example.org");
    for (int i = 1; i <= 3; i++) {
      fields.put("slug", "often-" + i);
      assertThat(visitor.submit(form(stack, visitor), fields).heading())
          .isEqualTo("Look into your mail");
    }

    fields.put("slug", "often-4");
    Answer fourth = visitor.send(form(stack, visitor), fields);

    assertThat(fourth.status()).isEqualTo(200);
    assertThat(fourth.page().select("#email-error").text())
        .contains("We have written to this address three times today.");
    assertThat(stack.ledger().requestsFor("often-4")).isZero();
  }

  @Test
  void linkThatIsTooOldMakesNothingAndKeepsWhatWasWritten(RunningStack stack) {
    Visitor visitor = Visitor.at("192.0.2.5");
    Answer sent = visitor.submit(form(stack, visitor), fields("slug", "sallow"));
    stack.ledger().outdateLink("sallow");

    Answer link = visitor.open(stack.platform().resolve(linkIn(sent)));

    assertThat(link.heading()).isEqualTo("This link is too old");
    assertThat(stack.ledger().schemasOf("sallow")).isZero();
    Answer again =
        visitor.open(
            stack.platform().resolve(link.page().select("main a.btn-primary").attr("href")));
    assertThat(again.page().select("#slug").val()).isEqualTo("sallow");
    assertThat(again.page().select("#purpose").val()).isEqualTo(FIELDS.get("purpose"));
    assertThat(again.page().select("#email").val()).isEqualTo(FIELDS.get("email"));
  }

  private static Answer form(RunningStack stack, Visitor visitor) {
    return visitor.open(stack.platform().resolve("/start")).orFail();
  }

  /** A form that is right but for one field. */
  private static Map<String, String> fields(String name, String value) {
    Map<String, String> fields = new HashMap<>(FIELDS);
    fields.put(name, value);
    fields.put("send", "Send me the link");
    return fields;
  }

  private static String problemOf(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.page().select("#slug-error").text();
  }

  private static String linkIn(Answer sent) {
    return sent.page().select("#confirm-link").attr("href");
  }
}
