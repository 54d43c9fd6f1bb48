package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.junit.jupiter.api.Test;

/** The member's job in a browser that runs no scripts. */
@OnRunningStack
class WithoutScriptsIT {

  @Test
  void registersAndCancels(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(harbour.admin(), "Without scripts", 5);
    Screen screen = room.screenWithoutScripts();

    screen.open(harbour.page("/sessions/" + session));
    SignInPage.signIn(screen, ada);
    assertThat(screen.heading("Without scripts")).isVisible();
    screen.press("Register");
    assertThat(screen.text("You have a seat.")).isVisible();
    screen.look("1-registered");

    screen.open(harbour.page("/sessions/mine"));
    screen.follow("Without scripts");
    screen.press("Cancel my registration");
    assertThat(screen.text("Your registration is cancelled.")).isVisible();

    screen.page().locator("details.account summary").click();
    screen.press("Sign out");
    screen.open(harbour.page("/sessions/mine"));
    assertThat(screen.heading("Sign in")).isVisible();
  }
}
