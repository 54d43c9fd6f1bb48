package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.junit.jupiter.api.Test;

/** The second job: a member signs in through the network's own sign-on and comes to a session. */
@OnRunningStack
class MemberJourneyIT {

  @Test
  void registersThroughALinkThatSomebodySentAndCancels(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(harbour.admin(), "Fewer falls on the ward", 12);
    Screen screen = room.screen();

    screen.open(harbour.page("/sessions/" + session));
    assertThat(screen.heading("Sign in")).isVisible();
    screen.look("1-sign-in");
    SignInPage.signIn(screen, ada);

    assertThat(screen.heading("Fewer falls on the ward")).isVisible();
    assertThat(screen.text("0 of 12 taken")).isVisible();
    screen.look("2-session");
    screen.press("Register");

    assertThat(screen.text("You have a seat.")).isVisible();
    assertThat(screen.text("1 of 12 taken")).isVisible();
    screen.look("3-registered");

    screen.open(harbour.page("/"));
    assertThat(screen.heading("Next for you")).isVisible();
    screen.look("4-home");
    screen.follow("All my registrations");
    assertThat(screen.heading("My registrations")).isVisible();
    assertThat(screen.heading("Fewer falls on the ward")).isVisible();
    screen.look("5-my-registrations");

    screen.follow("Fewer falls on the ward");
    screen.press("Cancel my registration");
    assertThat(screen.text("Your registration is cancelled.")).isVisible();
    screen.look("6-cancelled");
    screen.open(harbour.page("/sessions/mine"));
    assertThat(screen.heading("Fewer falls on the ward")).not().isVisible();
    screen.look("7-nothing-left");
  }

  @Test
  void comesInThroughTheInvitation(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    harbour.invite("Ingrid", "ingrid.invited@example.org");
    String link = stack.mailbag().linkIn("ingrid.invited@example.org", "You are invited");
    Screen screen = room.screen();

    screen.open(URI.create(link));
    assertThat(screen.text("You are invited to Harbour Network.")).isVisible();
    screen.look("1-invitation");
    screen.press("Show my one-time password");
    screen.look("2-way-in");
    String name = screen.page().locator("#username").innerText();
    String oneTimePassword = screen.page().locator("#password").innerText();
    screen.page().locator("#go").click();
    SignInPage.signIn(screen, name, oneTimePassword);
    SignInPage.replacePassword(screen, "ingrid-chooses-her-own-7");

    assertThat(screen.heading("Next for you")).isVisible();
    screen.open(URI.create(link));
    assertThat(screen.heading("You can sign in")).isVisible();
    screen.look("3-link-is-used");
  }

  @Test
  void waitsForASeatAndMovesUp(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Person noor = stack.memberOf(harbour, "Noor", "Rahman");
    String session = harbour.publishSession(harbour.admin(), "One seat only", 1);
    harbour.as(noor).post("/sessions/" + session + "/registrations", null).orFail();
    Screen screen = room.screen();
    screen.open(harbour.page("/sessions"));
    SignInPage.signIn(screen, ada);
    assertThat(screen.heading("Sessions")).isVisible();
    screen.look("1-sessions");

    screen.follow("One seat only");
    assertThat(screen.text("All seats are taken.")).isVisible();
    screen.look("2-full");
    screen.press("Join the waiting list");
    assertThat(screen.text("You are number 1 on the waiting list.")).isVisible();
    screen.look("3-waiting");

    harbour.as(noor).delete("/sessions/" + session + "/registrations/me").orFail();
    screen.page().reload();
    assertThat(screen.text("You have a seat.")).isVisible();
    screen.look("4-moved-up");
  }

  @Test
  void looksAroundAndSignsOut(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Screen screen = room.screen();

    screen.open(harbour.page("/"));
    assertThat(screen.heading("Harbour Network")).isVisible();
    screen.look("1-front-page");
    screen.follow("Sign in");
    SignInPage.signIn(screen, ada);
    assertThat(screen.heading("Next for you")).isVisible();

    screen.open(harbour.page("/communities"));
    assertThat(screen.heading("Communities")).isVisible();
    screen.look("2-communities");
    screen.open(harbour.page("/people"));
    assertThat(screen.text(ada.name())).isVisible();
    screen.look("3-people");
    screen.open(harbour.page("/me"));
    screen.look("4-profile");
    screen.open(harbour.page("/sessions/nowhere"));
    assertThat(screen.heading("Page not found")).isVisible();
    screen.look("5-not-found");
    screen.open(harbour.page("/admin"));
    assertThat(screen.heading("This is not open to you")).isVisible();
    screen.look("6-not-for-members");

    screen.page().locator("details.account summary").click();
    screen.press("Sign out");
    screen.page().waitForURL(url -> !url.endsWith("/admin"));
    screen.look("7-signed-out");
    screen.open(harbour.page("/sessions/mine"));
    assertThat(screen.heading("Sign in")).isVisible();
  }
}
