package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.running.AnswerBox;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.colloquy.tenants.mail.incoming.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people answer to a mail, and what servers answer who could not deliver one. */
@OnRunningStack
class AnswersByMailIT {

  /** The work that tells people of a session. */
  private static final String NOTICE = "session-notice";

  /** What programs of one system begin with. */
  private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

  private static RunningStack stack;
  private static AnswerBox box;

  /** The application has no mailbox for answers but here, where it is started for all tests. */
  @BeforeEach
  void startWithMailbox(RunningStack running) {
    if (box == null) {
      stack = running;
      box = new AnswerBox();
      stack.stopApplication();
      stack.startApplication(box.settings());
    }
  }

  @AfterAll
  static void stop() {
    stack.stopApplication();
    box.close();
  }

  @Test
  void anAnswerReachesWhoOrganisesTheSessionAndNobodyCanMakeOneUp() {
    Network network = stack.newNetwork("answering", "Answering Network");
    Person organiser = network.add(Person.of("Orla", "Hosts", "convener"));
    Person ada = network.add(Person.of("Ada", "Answers", "member"));
    Person eve = network.add(Person.of("Eve", "Elsewhere", "member"));
    String session = network.publishSession(organiser, "Falls and answers", 5);
    network.as(ada).post("/sessions/" + session + "/registrations", Map.of()).orFail();
    String letter = stack.mailbag().letterTo(ada.email(), "Falls and answers");
    assertThat(letter).contains("### Write your answer above this line");
    String to =
        AnswerBox.address(
            stack,
            network,
            new Topic('s', UUID.fromString(session)),
            UUID.fromString(network.idOf(ada)));

    box.receive(answer(eve.email(), to, "<made-up@example.org>", "I am Ada, believe me."));
    box.receive(answer(ada.email(), to, "<one@example.org>", "I bring two cases.\nAda"));
    box.receive(answer(ada.email(), to, "<one@example.org>", "I bring two cases.\nAda"));
    String passedOn = stack.mailbag().letterTo(organiser.email(), "Ada Answers answers");

    assertThat(passedOn)
        .contains("> I bring two cases.", "> Ada", ada.email(), "/sessions/" + session)
        .doesNotContain("Write your answer above", "Dear Ada");
    box.receive(answer(ada.email(), to, "<two@example.org>", "And a third."));
    List<String> both = stack.mailbag().lettersTo(organiser.email(), "Ada Answers answers", 2);
    assertThat(both).hasSize(2);
    assertThat(String.join("", both)).contains("And a third.").doesNotContain("believe me");
  }

  @Test
  void whatIsAttachedIsForWhoOrganisesTheSessionAndWhatIsNotTakenIsNamedToItsWriter() {
    Network network = stack.newNetwork("attaching", "Attaching Network");
    Person organiser = network.add(Person.of("Olga", "Hosts", "convener"));
    Person ada = network.add(Person.of("Ada", "Attaches", "member"));
    String session = network.publishSession(organiser, "Wounds and pictures", 5);
    String to =
        AnswerBox.address(
            stack,
            network,
            new Topic('s', UUID.fromString(session)),
            UUID.fromString(network.idOf(ada)));

    box.receive(withFiles(ada.email(), to));
    String passedOn = stack.mailbag().letterTo(organiser.email(), "Ada Attaches answers");

    assertThat(passedOn)
        .contains("> See the list.", "Attached too, and not taken: tool.exe.", "for 90 days");
    Matcher link =
        Pattern.compile("cases.txt: https?://[^/\\s]+/files/([0-9a-f-]+)").matcher(passedOn);
    assertThat(link.find()).as(passedOn).isTrue();
    String content = "/files/" + link.group(1) + "/content";
    assertThat(network.as(organiser).get(content).orFail().body()).isEqualTo("Two falls.");
    assertThat(network.as(ada).get(content).status()).isEqualTo(404);
    assertThat(network.as(network.admin()).get(content).status()).isEqualTo(404);
    assertThat(network.as(organiser).get("/sessions/" + session + "/materials").orFail().body())
        .doesNotContain("cases.txt");
    assertThat(stack.mailbag().letterTo(ada.email(), "Some of your files were not taken"))
        .contains("tool.exe", "Wounds and pictures")
        .doesNotContain("cases.txt");
  }

  private static String withFiles(String from, String to) {
    return """
        From: %s
        To: %s
        Subject: Re: Wounds and pictures
        Message-ID: <files@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=UTF-8

        See the list.
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename=cases.txt

        Two falls.
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename=tool.exe
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
        .formatted(from, to, Base64.getEncoder().encodeToString(PROGRAM));
  }

  @Test
  void whoseMailComesBackIsNotWrittenToUntilSomebodySaysSo() {
    Network network = stack.newNetwork("returning", "Returning Network");
    Api admin = network.as(network.admin());
    Person ben = network.add(Person.of("Ben", "Bounced", "member"));
    UUID id = UUID.fromString(network.idOf(ben));
    assertThat(undelivered(admin)).isEmpty();

    box.receive(bounce(AnswerBox.address(stack, network, Topic.bounce(id), id), "5.1.1"));
    Until.becomes("it is known", () -> undelivered(admin).size(), size -> size == 1);

    assertThat(undelivered(admin).get(0).path("email").asText()).isEqualTo(ben.email());
    assertThat(undelivered(admin).get(0).path("reason").asText()).contains("No such user");
    Visitor visitor = new Visitor();
    visitor.signIn(network.page("/me/mail"), ben);
    assertThat(visitor.open(network.page("/me/mail")).orFail().page().text())
        .contains("Mail to you comes back", "No such user");
    register(network, ben, "Nobody hears of this");
    Until.becomes(
        "nobody is told", () -> stack.ledger().openJobs(network, NOTICE), open -> open == 0);
    assertThat(network.as(ben).get("/members/undelivered").status())
        .as("admins only")
        .isEqualTo(403);

    admin.delete("/members/" + id + "/undelivered").orFail();
    assertThat(undelivered(admin)).isEmpty();
    register(network, ben, "Heard of again");
    stack.mailbag().letterTo(ben.email(), "Heard of again");
    assertThat(stack.ledger().mailsUnder(NOTICE + ":")).isPositive();
    assertThat(letters(ben, "Nobody hears of this")).isZero();
  }

  private long letters(Person person, String words) {
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator/mail"), stack.operator());
    return operator
        .open(stack.platform().resolve("/operator/mail"))
        .orFail()
        .page()
        .select("main tbody tr")
        .stream()
        .filter(row -> row.text().contains(person.email()) && row.text().contains(words))
        .count();
  }

  private static void register(Network network, Person person, String title) {
    String session = network.publishSession(network.admin(), title, 5);
    network.as(person).post("/sessions/" + session + "/registrations", Map.of()).orFail();
  }

  private static JsonNode undelivered(Api admin) {
    return admin.get("/members/undelivered").orFail().json();
  }

  private static String answer(String from, String to, String id, String text) {
    return """
        From: %s
        To: %s
        Subject: Re: You are registered: Falls and answers
        Message-ID: %s
        Content-Type: text/plain; charset=UTF-8

        %s

        On Tue, 1 Dec 2026 at 10:00, Colloquy <no-reply@colloquy.example> wrote:
        > ### Write your answer above this line. Who organises it gets it. ###
        >
        > Dear Ada
        """
        .formatted(from, to, id, text);
  }

  private static String bounce(String to, String status) {
    return """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.org
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Message-ID: <bounce@mx.example.org>
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; somebody@example.org
        Action: failed
        Status: %s
        Diagnostic-Code: smtp; 550 No such user

        --b--
        """
        .formatted(to, status);
  }
}
