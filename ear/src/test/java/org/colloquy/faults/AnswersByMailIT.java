package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
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
  void calendarsFollowWhatBecomesOfASeatAndADeclineInOneGivesItBack() {
    Network network = stack.newNetwork("calendars", "Calendars Network");
    Person organiser = network.add(Person.of("Ola", "Hosts", "convener"));
    Person ada = network.add(Person.of("Ada", "Calendar", "member"));
    Person ben = network.add(Person.of("Ben", "Calendar", "member"));
    String session = network.publishSession(organiser, "Falls in a calendar", 1);
    String seats = "/sessions/" + session + "/registrations";
    network.as(ada).post(seats, Map.of()).orFail();
    network.as(ben).post(seats, Map.of()).orFail();
    assertThat(letter(ada, "You are registered: Falls in a")).contains("Put in (0)");
    assertThat(letter(ben, "You are on the waiting list")).doesNotContain("In the calendar");

    edit(network, organiser, session, "title", "Falls in an agenda");
    assertThat(letter(ada, "Changed: Falls in an agenda")).doesNotContain("In the calendar");
    edit(network, organiser, session, "place", "Ward 4");
    List<String> changes = stack.mailbag().lettersTo(ada.email(), "Changed: Falls in an", 2);
    assertThat(String.join("", changes)).containsOnlyOnce("Put in (1)");
    network.as(ada).delete(seats + "/me").orFail();
    assertThat(letter(ada, "You no longer come")).contains("Taken out (2)");
    assertThat(letter(ben, "You have a seat: Falls in an agenda")).contains("Put in (1)");
    network.as(ada).post(seats, Map.of()).orFail();
    letter(ada, "You are on the waiting list");

    String to =
        AnswerBox.address(
            stack,
            network,
            new Topic('s', UUID.fromString(session)),
            UUID.fromString(network.idOf(ben)));
    box.receive(declined(ben.email(), to, session, 0, "<old@example.org>"));
    box.receive(declined(ben.email(), to, session, 1, "<new@example.org>"));

    assertThat(letter(ada, "You have a seat: Falls in an agenda")).contains("Put in (3)");
    assertThat(network.as(ben).get("/sessions/" + session).orFail().json().has("registration"))
        .as("the seat is given back")
        .isFalse();
  }

  private static void edit(
      Network network, Person organiser, String session, String field, String value) {
    JsonNode read = network.as(organiser).get("/sessions/" + session).orFail().json();
    Map<String, Object> body = new HashMap<>(Map.of("version", read.path("version").asInt()));
    for (String kept : List.of("title", "description", "kind", "start", "end", "zone", "place")) {
      body.put(kept, read.path(kept).asText());
    }
    body.put("seats", read.path("seats").asInt());
    body.put(field, value);
    network.as(organiser).put("/sessions/" + session, body).orFail();
  }

  private static String letter(Person to, String subject) {
    return stack.mailbag().letterTo(to.email(), subject);
  }

  private static String declined(String from, String to, String session, int sequence, String id) {
    return """
        From: %s
        To: %s
        Subject: Declined: Falls
        Message-ID: %s
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain

        --c
        Content-Type: text/calendar; charset=UTF-8; method=REPLY

        BEGIN:VCALENDAR
        PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
        VERSION:2.0
        METHOD:REPLY
        BEGIN:VEVENT
        ATTENDEE;PARTSTAT=DECLINED:mailto:%s
        DTSTAMP:20261201T090000Z
        SEQUENCE:%d
        UID:%s
        END:VEVENT
        END:VCALENDAR

        --c--
        """
        .formatted(from, to, id, from, sequence, session);
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
