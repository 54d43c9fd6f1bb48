package org.colloquy.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.TimeOf;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A year of one network's programme, day by day, on the running application, beside a network that
 * stays in today. Whoever signed in before the year began is signed in when it is over.
 */
@OnRunningStack
class ProgrammeYearIT {

  private static final int WEEKS = 52;
  private static final int EVERY = 2;
  private static final int MONTH = 28;
  private static final int REMINDER = 150;
  private static final int ANSWERED = 70;
  private static final int SPRING = 100;
  private static final int AUTUMN = 200;

  private final Instant today = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.DAYS);

  @Test
  void yearGoesByForOneNetworkAndNotForTheOneBesideIt(RunningStack stack) {
    Network moving = stack.newNetwork("year-moving", "Moving Year Network");
    Network staying = stack.newNetwork("year-staying", "Staying Year Network");
    Person ada = stack.memberOf(moving, "Yara", "Yearling");
    Person ben = stack.memberOf(staying, "Ben", "Okoro");
    List<String> sessions = new ArrayList<>();
    for (int week = EVERY; week <= WEEKS; week += EVERY) {
      sessions.add(publish(moving, week * 7));
    }
    String first = publish(staying, 7);
    String last = publish(staying, WEEKS * 7);
    String spring = invite(stack, "Spring across networks", SPRING, moving, staying);
    String autumn = invite(stack, "Autumn across networks", AUTUMN, moving, staying);
    register(moving, ada, sessions.get(sessions.size() - 1));
    register(staying, ben, last);
    stack
        .ledger()
        .remindOn(moving, day(REMINDER), sessions.get(sessions.size() - 1), "year-moving");
    stack.ledger().remindOn(staying, day(REMINDER), last, "year-staying");
    Visitor signedIn = new Visitor();
    signedIn.signIn(moving.page("/sessions"), ada);
    Visitor beside = new Visitor();
    beside.signIn(staying.page("/sessions"), ben);
    TimeOf time = stack.timeOf(moving);

    Api program = moving.as(ada);
    for (int day = 1; day <= WEEKS * 7 + 1; day++) {
      int session = day / (EVERY * 7);
      boolean isHeld = day % (EVERY * 7) == 0;
      if (isHeld) {
        // The evening before, registration is open.
        register(moving, ada, sessions.get(session - 1));
      }

      time.moveTo(day(day).plus(12, ChronoUnit.HOURS));

      // What the network took part in is among its own.
      int joint = day > ANSWERED ? 1 : 0;
      int jointPast = day >= SPRING ? 1 : 0;
      lists(program, session + jointPast, sessions.size() - session + joint - jointPast);
      if (isHeld) {
        Answer late = program.post(registrations(sessions.get(session - 1)), Map.of());
        assertThat(late.status()).as("registration is closed on day %d", day).isEqualTo(409);
        assertThat(late.json().path("type").asText()).endsWith(":session-started");
      }
      if (day == ANSWERED) {
        accept(moving, spring).orFail();
      }
      if (day == REMINDER) {
        Until.becomes("the reminder is sent", () -> reminders(stack, "moving"), is -> is == 1);
      }
      if (day % MONTH == 0) {
        assertThat(reminders(stack, "moving")).isEqualTo(day < REMINDER ? 0 : 1);
        assertThat(signedIn.get(moving.page("/sessions")).status())
            .as("day %d", day)
            .isEqualTo(200);
        assertThat(beside.get(staying.page("/sessions")).body()).contains(title(7));
        lists(staying.as(ben), 0, 2);
        program = moving.as(ada);
      }
    }

    assertThat(program.get("/registrations?view=past").orFail().json().path("total").asInt())
        .as("all that she had a seat for, the spring's not")
        .isEqualTo(sessions.size());
    assertThat(state(moving, spring)).isEqualTo("HELD");
    assertThat(state(moving, autumn)).as("never answered").isEqualTo("MISSED");
    Answer tooLate = accept(moving, autumn);
    assertThat(tooLate.status()).isEqualTo(409);
    assertThat(tooLate.json().path("type").asText()).endsWith(":over");

    assertThat(state(staying, spring)).isEqualTo("PENDING");
    accept(staying, autumn).orFail();
    register(staying, ben, first);
    assertThat(reminders(stack, "staying")).isZero();
    assertThat(new Visitor().signIn(moving.page("/sessions"), ada).status()).isEqualTo(200);

    time.goBackToToday();

    lists(program, 0, sessions.size() + 1);
  }

  /** The lists, as soon as the application knows what day it is. */
  private static void lists(Api program, int past, int coming) {
    Until.becomes(
        past + " are past and " + coming + " to come",
        () -> List.of(total(program, "past"), total(program, "upcoming")),
        List.of(past, coming)::equals);
  }

  private static int total(Api program, String view) {
    return program.get("/sessions?view=" + view).orFail().json().path("total").asInt();
  }

  private Instant day(int day) {
    return today.plus(Duration.ofDays(day));
  }

  private static String title(int day) {
    return "What we learnt by day " + day;
  }

  private String publish(Network network, int day) {
    return network
        .as(network.admin())
        .post(
            "/sessions",
            Map.of(
                "title",
                title(day),
                "kind",
                "learning-session",
                "start",
                day(day).plus(9, ChronoUnit.HOURS).toString(),
                "end",
                day(day).plus(10, ChronoUnit.HOURS).toString(),
                "zone",
                "Europe/London",
                "publish",
                true))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private String invite(RunningStack stack, String title, int day, Network... networks) {
    Api operator = stack.asOperator();
    String id =
        operator
            .post(
                "/exchange/sessions",
                Map.of(
                    "title",
                    title,
                    "agenda",
                    "One line.",
                    "start",
                    day(day).plus(9, ChronoUnit.HOURS).toString(),
                    "end",
                    day(day).plus(10, ChronoUnit.HOURS).toString(),
                    "zone",
                    "UTC",
                    "networks",
                    List.of(networks).stream().map(Network::slug).toList()))
            .orFail()
            .json()
            .path("id")
            .asText();
    operator.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    for (Network network : networks) {
      Until.becomes("it is there", () -> invitation(network, id).status(), is -> is == 200);
    }
    return id;
  }

  private static Answer invitation(Network network, String id) {
    return network.as(network.admin()).get("/exchange/invitations/" + id);
  }

  private static String state(Network network, String id) {
    JsonNode invitation = invitation(network, id).orFail().json();
    return invitation.path("state").asText();
  }

  private static Answer accept(Network network, String id) {
    return network
        .as(network.admin())
        .post("/exchange/invitations/" + id + "/acceptance", Map.of("revision", 1));
  }

  private static void register(Network network, Person person, String session) {
    network.as(person).post(registrations(session), Map.of()).orFail();
  }

  private static String registrations(String session) {
    return "/sessions/" + session + "/registrations";
  }

  private static long reminders(RunningStack stack, String network) {
    return stack.ledger().mailsUnder("session-notice:year-" + network + ":");
  }
}
