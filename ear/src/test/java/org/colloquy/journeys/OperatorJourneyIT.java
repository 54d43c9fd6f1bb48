package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/**
 * The third job: the platform's operator convenes a session of several networks. Each decides for
 * itself, members register at home, and the operator sees figures and never a name.
 */
@OnRunningStack
class OperatorJourneyIT {

  private static final String TITLE = "Handover at night: what both wards changed";

  @Test
  void convenesAJointSession(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Screen operator = room.screen();
    operator.open(stack.platform().resolve("/operator/exchange"));
    SignInPage.signIn(operator, stack.operator());

    draftAndSend(operator);

    acceptAt(harbour, room.screen());
    declineAt(meadow, room.screen());

    registerAt(harbour, ada, room.screen());

    Locator row =
        operator
            .page()
            .getByRole(com.microsoft.playwright.options.AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText("Harbour Network"));
    Until.becomes(
        "the operator sees one registration",
        () -> {
          operator.page().reload();
          return row.innerText();
        },
        text -> text.contains("Takes part") && text.matches("(?s).*\\b1\\b.*"));
    assertThat(operator.page().getByText("Declined").first()).isVisible();
    assertThat(operator.page().content()).doesNotContain("Lindqvist").doesNotContain(ada.email());
    operator.look("9-operator-sees-figures");
  }

  private static void draftAndSend(Screen operator) {
    assertThat(operator.heading("Joint sessions")).isVisible();
    operator.look("1-joint-sessions");
    operator.follow("Draft a joint session");
    operator.press("Save the draft");
    assertThat(operator.problems())
        .containsText(
            new String[] {
              "Give the joint session a title.",
              "Say what will happen: networks decide by the agenda.",
              "Say when it starts.",
              "Say when it ends.",
              "Choose at least one network to invite."
            });
    operator.look("2-what-is-missing");
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
    operator
        .fill("Title", TITLE)
        .fill("Agenda", "What each ward tried\nWhat did not work\nWhat to try next")
        .fill("Starts", day + "T14:00")
        .fill("Ends", day + "T15:30")
        .fill("Time zone", "Europe/London")
        .tick("Harbour Network")
        .tick("Meadow Network");
    operator.look("3-draft");
    operator.press("Save the draft");
    assertThat(operator.heading(TITLE)).isVisible();
    operator.look("4-ready-to-send");
    operator.press("Send the invitations");
    assertThat(operator.text("The invitations are on their way.")).isVisible();
  }

  private static void acceptAt(Network network, Screen admin) {
    openInvitation(network, admin);
    admin.look("5-invitation");
    admin.press("Accept");
    assertThat(admin.text("This network takes part. Members can register now.")).isVisible();
    admin.look("6-accepted");
  }

  private static void declineAt(Network network, Screen admin) {
    openInvitation(network, admin);
    admin.follow("Decline");
    admin.page().getByLabel("The date does not suit us").check();
    admin.look("7-declining");
    admin.press("Decline");
    assertThat(admin.text("The invitation is declined.")).isVisible();
  }

  private static void openInvitation(Network network, Screen admin) {
    admin.open(network.page("/exchange"));
    SignInPage.signIn(admin, network.admin());
    assertThat(admin.heading("Exchange")).isVisible();
    Until.becomes(
        "the invitation arrived",
        () -> {
          admin.page().reload();
          return admin.text(TITLE).isVisible();
        },
        there -> there);
    admin.follow(TITLE);
    assertThat(admin.heading(TITLE)).isVisible();
  }

  private static void registerAt(Network network, Person member, Screen screen) {
    screen.open(network.page("/sessions"));
    SignInPage.signIn(screen, member);
    assertThat(screen.text("Joint session")).isVisible();
    screen.follow(TITLE);
    assertThat(screen.heading(TITLE)).isVisible();
    screen.press("Register");
    assertThat(screen.text("You have a seat.")).isVisible();
    screen.look("8-registered-at-home");
  }
}
