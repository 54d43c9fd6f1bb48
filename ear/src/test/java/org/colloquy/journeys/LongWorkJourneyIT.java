package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.junit.jupiter.api.Test;

/** An admin has everybody reminded, leaves, and comes back to see what came of it. */
@OnRunningStack
class LongWorkJourneyIT {

  @Test
  void adminRemindsEverybodyAndComesBack(RunningStack stack, Room room) {
    Network network = stack.newNetwork("patient", "Patient Network");
    Screen admin = room.screen();
    admin.open(network.page("/tasks"));
    SignInPage.signIn(admin, network.admin());
    assertThat(admin.heading("No tasks yet")).isVisible();
    admin.look("1-no-tasks");
    stack.ledger().inviteMany(network, 200);

    admin.open(network.page("/people"));
    admin.look("2-people-who-have-not-come");
    admin.press("Remind the 200 people who have not come");

    assertThat(admin.text("The reminders are on their way.")).isVisible();
    admin.open(network.page("/tasks"));
    admin.follow("Remind everybody who has not come");
    assertThat(admin.heading("Remind everybody who has not come")).isVisible();
    assertThat(admin.page().locator("progress")).isVisible();
    // The page follows by itself.
    assertThat(admin.page().locator("#task-state")).hasText("Done");
    assertThat(admin.page().locator("#task-count")).containsText("200 of 200 done");
    admin.look("3-what-came-of-it");
  }

  @Test
  void pageFollowsWithoutScripts(RunningStack stack, Room room) {
    Network network = stack.newNetwork("patient-too", "Patient Too Network");
    stack.ledger().inviteMany(network, 150);
    Screen admin = room.screenWithoutScripts();
    admin.open(network.page("/people"));
    SignInPage.signIn(admin, network.admin());
    admin.press("Remind the 150 people who have not come");
    admin.follow("See how far it is");

    assertThat(admin.page().locator("#task-state")).hasText("Done");
    assertThat(admin.page().locator("#task-count")).containsText("150 of 150 done");
  }
}
