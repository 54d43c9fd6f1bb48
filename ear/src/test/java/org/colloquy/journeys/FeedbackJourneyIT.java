package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.TimeOf;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/** Feedback in a browser that runs no scripts, from the session's page to what came of it. */
@OnRunningStack
class FeedbackJourneyIT {

  @Test
  void isGivenOnceAndReadWhenItHasClosed(RunningStack stack, Room room) {
    Network network = stack.newNetwork("feedback", "Feedback Network");
    TimeOf time = stack.timeOf(network);
    List<Person> people =
        IntStream.range(0, 5)
            .mapToObj(i -> stack.memberOf(network, "Fay" + (char) ('a' + i), "Backer"))
            .toList();
    String session = network.publishSession(network.admin(), "What we tried", 9);
    people.forEach(
        person ->
            network.as(person).post("/sessions/" + session + "/registrations", null).orFail());
    String kept = network.publishSession(network.admin(), "What each of us tried", 9);
    network.as(people.get(0)).post("/sessions/" + kept + "/registrations", null).orFail();
    Screen organiser = room.screenWithoutScripts();
    organiser.open(network.page("/sessions/" + kept));
    SignInPage.signIn(organiser, network.admin());
    organiser.follow("Feedback");
    assertThat(organiser.text("Feedback will be anonymous")).isVisible();
    organiser.press("Make it confidential");
    assertThat(organiser.text("Feedback will be confidential: answers are kept")).isVisible();
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.DAYS);
    time.moveTo(start.plus(3, ChronoUnit.HOURS));
    Person first = people.get(0);
    Until.becomes(
        "feedback is asked for",
        () ->
            network
                .as(first)
                .get("/sessions/" + session + "/feedback")
                .orFail()
                .json()
                .path("state")
                .asText(),
        "OPEN"::equals);
    Screen screen = room.screenWithoutScripts();

    screen.open(network.page("/sessions/" + session));
    SignInPage.signIn(screen, first);
    screen.follow("Give feedback");
    assertThat(screen.text("Nobody can tell who said what.")).isVisible();
    screen.press("Send feedback");
    assertThat(screen.text("Answer at least one question.")).isVisible();
    screen.page().locator("#learned input[value=yes]").check();
    screen.page().locator("#practice input[value=unsure]").check();
    screen.page().locator("#overall input[value='4']").check();
    screen.page().locator("#comment").fill("More time for questions");
    screen.look("1-feedback");
    screen.press("Send feedback");
    assertThat(screen.text("Thank you. Your feedback is in")).isVisible();
    assertThat(screen.text("You have given feedback.")).isVisible();
    screen.open(network.page("/sessions/" + session + "/feedback"));
    assertThat(screen.text("You have given feedback.")).isVisible();
    screen.open(network.page("/sessions/" + kept + "/feedback"));
    assertThat(screen.text("This feedback is confidential, not anonymous")).isVisible();
    screen.look("3-confidential");

    people
        .subList(1, 5)
        .forEach(
            person ->
                network
                    .as(person)
                    .post("/sessions/" + session + "/feedback", Map.of("learned", "yes"))
                    .orFail());
    time.moveTo(start.plus(17, ChronoUnit.DAYS));
    Until.becomes(
        "feedback has closed",
        () ->
            network
                .as(network.admin())
                .get("/sessions/" + session + "/feedback/results")
                .orFail()
                .json()
                .path("state")
                .asText(),
        "CLOSED"::equals);
    Screen admin = room.screenWithoutScripts();
    admin.open(network.page("/sessions/" + session));
    SignInPage.signIn(admin, network.admin());
    admin.follow("Feedback");
    assertThat(admin.text("5 of 5 answered (100%).")).isVisible();
    assertThat(admin.text("More time for questions")).isVisible();
    admin.look("2-results");
    time.goBackToToday();
  }
}
